"""One sentence in each of 25 languages, and letters that are hard to set.

Only for tests of the engine: no native speaker and no clinician has read them, and no patient ever must.
"""

SENTENCES = {
    "en": "Hemifacial spasm causes twitching on one side of the face. It is not dangerous.",
    "es": "El espasmo hemifacial causa contracciones involuntarias en un lado de la cara. No es peligroso.",
    "fr": "Le spasme hémifacial provoque des contractions involontaires d’un côté du visage. Il n’est pas dangereux.",
    "de": "Der Hemispasmus facialis verursacht unwillkürliche Zuckungen auf einer Gesichtshälfte. "
    "Er ist nicht gefährlich.",
    "pl": "Połowiczy kurcz twarzy powoduje mimowolne skurcze mięśni po jednej stronie twarzy. Nie jest groźny.",
    "tr": "Hemifasiyal spazm, yüzün bir tarafında istemsiz seğirmelere neden olur. Tehlikeli değildir.",
    "vi": "Co thắt nửa mặt gây giật cơ không tự chủ ở một bên mặt. Bệnh không nguy hiểm.",
    "ru": "Гемифациальный спазм вызывает непроизвольные подёргивания одной стороны лица. Это не опасно.",
    "uk": "Геміфаціальний спазм спричиняє мимовільні посмикування однієї половини обличчя. Це не є небезпечним.",
    "el": "Ο ημιπροσωπικός σπασμός προκαλεί ακούσιες συσπάσεις στη μία πλευρά του προσώπου. Δεν είναι επικίνδυνος.",
    "ar": "يسبب تشنج نصف الوجه ارتعاشًا لا إراديًا في جانب واحد من الوجه. وهو ليس خطيرًا.",
    "fa": "اسپاسم نیمهٔ صورت باعث پرش غیرارادی عضلات یک طرف صورت می‌شود. این بیماری خطرناک نیست.",
    "ur": "چہرے کے ایک طرف کے پٹھوں کا بے اختیار پھڑکنا ہیمی فیشل اسپازم کہلاتا ہے۔ یہ خطرناک نہیں ہے۔",
    "he": "עווית חצי־פנים גורמת להתכווצויות בלתי רצוניות בצד אחד של הפנים. היא אינה מסוכנת.",
    "hi": "हेमीफेशियल स्पाज़्म में चेहरे के एक तरफ़ की मांसपेशियाँ अपने आप फड़कती हैं। यह खतरनाक नहीं है।",
    "bn": "হেমিফেসিয়াল স্প্যাজমে মুখের এক পাশের পেশি নিজে থেকেই কেঁপে ওঠে। এটি বিপজ্জনক নয়।",
    "pa": "ਹੇਮੀਫੇਸ਼ੀਅਲ ਸਪੈਜ਼ਮ ਵਿੱਚ ਚਿਹਰੇ ਦੇ ਇੱਕ ਪਾਸੇ ਦੀਆਂ ਮਾਸਪੇਸ਼ੀਆਂ ਆਪਣੇ ਆਪ ਫੜਕਦੀਆਂ ਹਨ। ਇਹ ਖ਼ਤਰਨਾਕ ਨਹੀਂ ਹੈ।",
    "ta": "முகத்தின் ஒரு பக்கத் தசைகள் தானாகத் துடிப்பது ஹெமிஃபேஷியல் ஸ்பாஸம் எனப்படும். இது ஆபத்தானது அல்ல.",
    "gu": "હેમિફેશિયલ સ્પાઝમમાં ચહેરાની એક બાજુના સ્નાયુઓ આપમેળે ફરકે છે. આ જોખમી નથી.",
    "zh-Hans": "面肌痉挛会引起一侧面部肌肉不自主地抽动。这种病并不危险。",
    "zh-Hant": "面肌痙攣會引起一側臉部肌肉不自主地抽動。這種病並不危險。",
    "ja": "片側顔面けいれんは、顔の片側の筋肉が意思とは関係なくピクピクと動く病気です。命に関わるものではありません。",
    "ko": "반측 안면 경련은 얼굴 한쪽 근육이 저절로 떨리는 병입니다. 위험한 병은 아닙니다.",
    "th": "โรคใบหน้ากระตุกครึ่งซีกทำให้กล้ามเนื้อใบหน้าข้างหนึ่งกระตุกโดยไม่ตั้งใจ โรคนี้ไม่เป็นอันตราย",
    "am": "የግማሽ ፊት መንቀጥቀጥ በአንድ የፊት ክፍል ላይ ያሉ ጡንቻዎች ያለ ፈቃድ እንዲንቀጠቀጡ ያደርጋል። አደገኛ አይደለም።",
}

HARD = {
    "vi": ["mu\u0323c tie\u0302\u0301ng Vie\u0323\u0302t", "mặt", "Ệ Ằ"],
    "tr": ["İ ı", "İstanbul ısı"],
    "ar": ["ارتعاشًا", "مستشفى", "لا", "عضلات", "شَيْءٌ", "(HFS)", "‏020 3448 8723", "٪٥٠ و 50%"],
    "fa": ["می‌شود", "نیمهٔ", "لا", "۱۲۳ و 123", "(HFS)", "020 3448 8723"],
    "ur": ["پھڑکنا", "کھیں گے", "لا", "نتیجہ", "(HFS)", "020 3448 8723"],
    "he": ["שָׁלוֹם", "חצי־פנים", "(HFS)", "020 3448 8723"],
    "hi": ["क्षत्रिय ज्ञान श्री र्कि द्ध्र्य", "ड़ढ़"],
    "bn": ["স্ত্রী ক্ষুদ্র", "কো কৌ"],
    "pa": ["ੱ ੍ਰ ਖ਼", "ਪ੍ਰੀਤ"],
    "gu": ["ક્ષ જ્ઞ શ્રી", "કોઈ"],
    "ta": ["ஸ்ரீ கொ கௌ", "க்ஷ"],
    "th": ["ปั๊ม ญี่ปุ่น น้ำ ที่", "กล้าม\u2060เนื้อ"],
    "am": ["፩ ፪ ፲", "ቋንቋ፤ ቃል፣"],
    "zh-Hans": ["（良性）。", "“面肌痉挛”"],
    "zh-Hant": ["（良性）。", "「面肌痙攣」"],
    "ja": ["（良性）。", "ピクピクッ、ー々", "頬が叱る"],
    "ko": ["(양성).", "얼굴 — 눈"],
    "el": ["ΐ ΰ", "Ά"],
    "fr": ["l’œil : « oui »"],
}
"""More for some of them: marks over marks, ligatures, words that join, letters that are put together in NFC."""

RTL = ("ar", "fa", "ur", "he")
