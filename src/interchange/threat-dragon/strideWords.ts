import type { Stride } from '@/model/ownThreat'

/*
 * Threat Dragon stores the category in the language of whoever chose it, so each language it has
 * shipped needs its words: spoofing, tampering, repudiation, information disclosure, denial of
 * service, elevation of privilege. Languages that use the English words are not repeated.
 */
const strideWords: readonly (readonly [string, string, string, string, string, string])[] = [
  [
    'Spoofing',
    'Tampering',
    'Repudiation',
    'Information disclosure',
    'Denial of service',
    'Elevation of privilege',
  ],
  [
    'spoofing',
    'tampering',
    'repudiation',
    'informationDisclosure',
    'denialOfService',
    'elevationOfPrivilege',
  ],
  [
    'Spoofing التزييف',
    'Tampering التلاعب',
    'Repudiation رفض',
    'Information disclosure كشف المعلومات',
    'Denial of service إنكار الخدمة',
    'Elevation of privilege تسلق الامتياز',
  ],
  [
    'Kimliyin saxtalaşdırılması',
    'Məlumatın təhrif edilməsi',
    'İnkar etmə',
    'Məlumatın açıqlanması',
    'Xidmətdən imtina',
    'Səlahiyyətlərin yüksəldilməsi',
  ],
  [
    'Spoofing',
    'Manipulation',
    'Nichtanerkennung',
    'Veröffentlichung von Informationen',
    'Denial of service',
    'Erhöhung von Rechten',
  ],
  [
    'Παραπλάνηση (Spoofing)',
    'Παραποίηση (Tampering)',
    'Αποποίηση (Repudiation)',
    'Αποκάλυψη Πληροφοριών (Information Disclosure)',
    'Άρνηση εκτέλεσης υπηρεσίας (Denial of service)',
    'Αναβάθμιση προνομίων (Elevation of Priviledge)',
  ],
  [
    'Spoofing / Spoofing',
    'Tampering / Manipulación',
    'Repudiation / Repudiación',
    'Information disclosure / Brecha de información',
    'Denial of service / Denegación de servicio',
    'Elevation of privilege / Elevación de privilegios',
  ],
  [
    "Usurpation d'identité",
    'Falsification',
    'Répudiation',
    "Divulgation d'information",
    'Déni de service',
    'Élévation de privilège',
  ],
  ['התחזות', 'חבלה', 'הכחשה', 'חשיפת מידע', 'מניעת שירות', 'העלאת הרשאות'],
  ['स्पूफिंग', 'छेड़छाड़', 'अस्वीकृति', 'सूचना प्रकटीकरण', 'सेवा से इनकार', 'विशेषाधिकार का उन्नयन'],
  ['なりすまし', '改竄', '否認', '情報漏洩', 'サービス拒否', '特権の昇格'],
  [
    'Penipuan',
    'Penyelewengan',
    'Penafian',
    'Pendedahan maklumat',
    'Penafian Perkhidmatan',
    'Kenaikan Hak',
  ],
  [
    'Falsificação',
    'Adulteração',
    'Repúdio',
    'Divulgação de informações',
    'Negação de serviço',
    'Elevação de privilégio',
  ],
  ['การปลอมแปลง', 'การแก้ไขข้อมูล', 'การปฏิเสธ', 'การเปิดเผยข้อมูล', 'การปฏิเสธการให้บริการ', 'การยกระดับสิทธิ์'],
  ['欺骗', '篡改', '否认', '信息泄露', '拒绝服务', '权限提升'],
]

/*
 * The methods that name the property that is lost: confidentiality is lost by disclosure, integrity by
 * tampering, availability by denial of service. Other categories of other methods (LINDDUN, PLOT4ai,
 * card games) have no letter of STRIDE, and keep their own words.
 */
const propertyWords: readonly (readonly [string, string, string])[] = [
  ['Confidentiality', 'Integrity', 'Availability'],
  ['Confidentiality السرية', 'Integrity النزاهة', 'Availability التوفر'],
  ['Məxfilik', 'Bütövlük', 'Əlçatanlıq'],
  ['סודיות', 'שלמות', 'זמינות'],
  ['गोपनीयता', 'ईमानदारी', 'उपलब्धता'],
  ['機密性', '完全性', '可用性'],
  ['Confidencialidade', 'Integridade', 'Disponibilidade'],
  ['การรักษาความลับ', 'ความถูกต้องสมบูรณ์', 'ความพร้อมใช้งาน'],
  ['机密性', '完整性', '可用性'],
]

const disclosureWords = [
  'Disclosure of information',
  'disclosureOfInformation',
  'Disclosure of information كشف المعلومات',
  'सूचना का प्रकटीकरण',
]

const letters = ['S', 'T', 'R', 'I', 'D', 'E'] as const
const lostBy = ['I', 'T', 'D'] as const

const table = new Map<string, Stride>()
for (const words of strideWords) words.forEach((word, i) => learn(word, letters[i]))
for (const words of propertyWords) words.forEach((word, i) => learn(word, lostBy[i]))
for (const word of disclosureWords) learn(word, 'I')

function learn(word: string, letter: Stride | undefined): void {
  if (letter) table.set(plain(word), letter)
}

function plain(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim()
}

/** The letter of STRIDE that a category stands for, in whichever language it was stored; null for none. */
export function strideOf(category: string): Stride | null {
  const key = category.replace(/^threats\.model\.[a-z0-9]+\./i, '')
  const whole = table.get(plain(key))
  if (whole) return whole
  // Some languages give the English word beside their own: `Spoofing / …`, `… (Spoofing)`.
  const found = new Set(key.split(/[/()]| - /).flatMap((part) => table.get(plain(part)) ?? []))
  const [letter, another] = found
  return letter !== undefined && another === undefined ? letter : null
}
