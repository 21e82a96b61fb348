#include "exchange/headings.h"

namespace flipside::exchange {
namespace {

constexpr KnownHeadings Known[] = {
    {PersonField::LeaveOut,
     "age|birth date|birthdate|date of birth|birthday|birth year|year of birth|born|dob|d o b|"
     "generation|=gen|geburtsdatum|geburtstag|geburtsjahr|geboren|alter|date de "
     "naissance|naissance|"
     "ne le|fecha de nacimiento|nacimiento|edad|data di nascita|nascita|eta|data de nascimento|"
     "nascimento|idade|geboortedatum|leeftijd|data urodzenia|urodzenia|wiek|fodelsedatum|fodd|"
     "alder|fodselsdato|fodt|syntymaaika|ika|datum narozeni|narozeni|vek|dogum tarihi|dogum|yas|"
     "дата рождения|рождения|возраст|дата народження|народження|вік|вик|ημερομηνια γεννησησ|ηλικια|"
     "تاريخ الميلاد|الميلاد|العمر|تاریخ تولد|תאריך לידה|גיל|जन्म|जन्म तिथि|आयु|उम्र|วันเกิด|อายุ|"
     "生年月日|年齢|年代|出生|生日|年龄|年齡|생년월일|생일|나이|연령",
     Withheld::Age},
    {PersonField::LeaveOut,
     "resource group|resource groups|employee resource group|employee resource groups|=erg|=ergs|"
     "affinity group|affinity groups|affinity network|mitarbeiternetzwerk|mitarbeiternetzwerke|"
     "groupe d affinite|groupes d affinite|reseau d employes|grupo de afinidad|grupos de afinidad|"
     "gruppo di affinita|grupo de afinidade|affiniteitsgroep|grupa wsparcia pracownikow|"
     "従業員リソースグループ|characteristics|similar identity|identity to match|=identity|"
     "sexual orientation|=gender|gender identity|=sex|ethnicity|=race|religion|disability|"
     "geschlecht|religionszugehorigkeit|schwerbehinderung|=genre|=sexe|=genero|=sexo|geslacht",
     Withheld::Groups},
    {PersonField::LeaveOut,
     "emergency contact|emergency|notfallkontakt|notfall|contact d urgence|personne a prevenir|"
     "contacto de emergencia|noodcontact|contactpersoon nood|salary|gehalt|salaire|salario|salaris|"
     "compensation|iban|bank account|bankverbindung|tax id|steuer id|social security|ssn|"
     "national id|passport|home address|privatadresse|marital status|familienstand|"
     "situation familiale|estado civil|burgerlijke staat|home phone|personal phone|private phone",
     Withheld::Private},
    {PersonField::LeaveOut,
     "hire date|date of hire|date hired|hired on|start date|joining date|date of joining|"
     "date joined|tenure|seniority date|years of service|length of service|termination date|"
     "end date|eintrittsdatum|=eintritt|austrittsdatum|betriebszugehorigkeit|date d embauche|"
     "date d entree|date de sortie|anciennete|fecha de ingreso|fecha de alta|fecha de baja|"
     "fecha de contratacion|antiguedad|datum in dienst|indiensttreding|datum uit dienst",
     Withheld::Joining},
    {PersonField::LeaveOut,
     "is manager|is a manager|is people manager|people manager|manager flag|manages people|"
     "ist fuhrungskraft|ist vorgesetzter|est manager|es jefe|is leidinggevende|program id|"
     "programme id|meeting type|employee type|employment type|worker type|user type|time type|"
     "position id|position number|job code|manager level|cost center|cost centre|kostenstelle|"
     "office phone|team size"},
    {PersonField::Name,
     "full name|=name|=names|employee name|staff name|person name|display "
     "name|=employee|=worker|=associate|=team member|=person|"
     "=people|=staff|=colleague|=mitarbeiter|=mitarbeiterin|=mitarbeitende|=mitarbeitername|"
     "vollstandiger name|nom complet|=nom|=collaborateur|=salarie|=empleado|=trabajador|"
     "=medewerker|=werknemer|naam medewerker|"
     "nom et prenom|nombre completo|=nombre|nombre y apellidos|nome completo|=nome|nome e cognome|"
     "nominativo|volledige naam|=naam|imie i nazwisko|=namn|fullt navn|=navn|koko nimi|=nimi|"
     "jmeno a prijmeni|cele jmeno|ad soyad|adi soyadi|фио|имя и фамилия|полное имя|піб|"
     "ονοματεπωνυμο|الاسم الكامل|=الاسم|שם מלא|=שם|पूरा नाम|=नाम|ชื่อ|姓名|名前|氏名|이름|성명"},
    {PersonField::NameFamilyFirst,
     "name vorname|nom prenom|last first|last name first name|surname forename|cognome nome|"
     "apellidos nombre|apellidos y nombre|nom et prenoms|naam voornaam|nachname vorname|nazwisko i "
     "imie|prijmeni a jmeno|фамилия имя"},
    {PersonField::GivenName,
     "first name|firstname|given name|forename|=first|=given|vorname|prenom|nombre de pila|"
     "rufname|primeiro "
     "nome|voornaam|roepnaam|=nombres|=prenoms|=imie|fornamn|fornavn|etunimi|=jmeno|krestni "
     "jmeno|=ad|=adi|=имя|ονομα|"
     "الاسم الأول|שם פרטי|पहला नाम|ชื่อจริง|=名"},
    {PersonField::FamilyName,
     "last name|lastname|family name|surname|=last|=family|nachname|familienname|zuname|"
     "nom de famille|apellido|apellidos|cognome|sobrenome|apelido|achternaam|nazwisko|efternamn|"
     "etternavn|efternavn|sukunimi|prijmeni|soyad|soyadi|фамилия|прізвище|επωνυμο|اسم العائلة|"
     "שם משפחה|उपनाम|นามสกุล|=姓|=성"},
    {PersonField::StaffNumber,
     "employee number|employee id|employee no|employee nr|employee code|emp id|empid|emp no|emp "
     "code|"
     "associate id|staff number|staff id|staff no|personnel number|personnel no|personnel id|"
     "worker id|person id|person number|payroll number|payroll id|payroll no|file number|"
     "badge number|=id|=user id|=hr id|personalnummer|personal nr|pers nr|persnr|"
     "mitarbeiternummer|mitarbeiter nr|mitarbeiter id|matricule|numero employe|numero d employe|"
     "id employe|n employe|n de employe|n empleado|n de empleado|numero de empleado|id de "
     "empleado|id empleado|legajo|codigo de empleado|matricola|"
     "personeelsnummer|medewerkernummer|medewerker nummer|medewerker id|werknemersnummer|"
     "numer "
     "pracownika|anstallningsnummer|ansattnummer|medarbejdernummer|社員番号|員工編號|工号|사번"},
    {PersonField::Email,
     "user principal name|userprincipalname|upn|dienstliche e mail|e mail adresse|"
     "email|e mail|mail|email address|e mail address|courriel|adresse electronique|correo|"
     "correo electronico|posta elettronica|epost|e post|sahkoposti|eposta|e posta|почта|"
     "электронная почта|пошта|البريد الإلكتروني|البريد|אימייל|דואר אלקטרוני|ईमेल|อีเมล|邮箱|"
     "电子邮件|電子郵件|メール|이메일|메일"},
    {PersonField::Rank,
     "business title|position title|designation|management level|career level|career stage|stufe|"
     "karrierestufe|hierarchiestufe|hierarchieebene|managementebene|fuhrungsebene|=ebene|"
     "positionsbezeichnung|jobtitel|job titel|tatigkeit|niveau hierarchique|=niveau|=echelon|"
     "intitule de poste|libelle emploi|=emploi|=metier|=grado|=categoria|categoria profesional|"
     "=nivel|nivel jerarquico|nombre del puesto|functieniveau|functienaam|=schaal|"
     "rank|job title|=title|=job|position|=grade|=level|job level|job grade|seniority|stelle|"
     "dienstgrad|=funktion|berufsbezeichnung|stellenbezeichnung|=rang|=poste|intitule du poste|"
     "=fonction|cargo|puesto|=rango|qualifica|posizione|mansione|inquadramento|functie|"
     "functietitel|"
     "stanowisko|befattning|=titel|stilling|tehtavanimike|nimike|pozice|=funkce|unvan|pozisyon|"
     "должность|посада|θεση|المسمى "
     "الوظيفي|الوظيفة|תפקיד|=पद|ตำแหน่ง|职位|職位|职务|役職|직급|직위|직책"},
    {PersonField::Team,
     "supervisory organization|supervisory organisation|=organization|=organisation|"
     "organizational unit|organisational unit|organisationseinheit|=org einheit|=pole|=unidad|"
     "unite organisationnelle|=dienst|=organisatie|organisatie eenheid|department name|"
     "team|department|dept|division|=unit|business unit|org unit|=group|=branch|=office|abteilung|"
     "bereich|=gruppe|=service|departement|equipe|=direction|departamento|equipo|=area|reparto|"
     "ufficio|dipartimento|settore|afdeling|dzial|zespol|avdelning|=enhet|avdeling|osasto|tiimi|"
     "yksikko|oddeleni|tym|departman|bolum|birim|отдел|подразделение|команда|відділ|τμημα|ομαδα|"
     "القسم|الإدارة|الفريق|מחלקה|צוות|विभाग|टीम|แผนก|ทีม|部门|部門|部署|团队|チーム|부서|팀"},
    {PersonField::LineManager,
     "reporting to|manager id|manager name|supervisor id|supervisor eid|direkter vorgesetzter|"
     "direkte vorgesetzte|vorgesetzte person|responsable hierarchique|=n 1|manager direct|"
     "jefe inmediato|supervisor directo|reporta a|direct leidinggevende|rapporteert aan|"
     "=teamleider|"
     "line manager|line manager s|manager|manager s|mgr|supervisor|boss|reports to|report to|"
     "team lead|=lead|vorgesetzter|vorgesetzte|vorgesetzte r|fuhrungskraft|teamleitung|berichtet "
     "an|"
     "responsable|superieur|superieur hierarchique|jefe|jefe directo|superior|responsabile|=capo|"
     "gestor|chefia|=chefe|leidinggevende|=chef|przelozony|kierownik|narmaste chef|=leder|"
     "esihenkilo|esimies|nadrizeny|vedouci|yonetici|yoneticisi|руководитель|начальник|керівник|"
     "προισταμενοσ|المدير|المدير المباشر|מנהל|מנהל ישיר|मैनेजर|प्रबंधक|หัวหน้า|上司|上级|上級|主管|"
     "经理|관리자|상사|매니저"},
    {PersonField::Role,
     "mentoring type|take part as|participate as|teilnahme als|rolle im programm|"
     "role dans le programme|papel en el programa|rol in het programma|"
     "=role|programme role|program role|mentoring role|mentor or mentee|mentor mentee|=rolle|=rol|"
     "=ruolo|=papel|=rola|=roll|=rooli|=роль|=ρολοσ|الدور|भूमिका|บทบาท|角色|役割|역할"},
    {PersonField::TopicsTaught,
     "offer help in|offer help in categories|areas of expertise|kann beibringen|beibringen|"
     "kann weitergeben|bietet an|=biete|=bietet|peut transmettre|peut partager|puede compartir|"
     "=ensena|kan overdragen|kan uitleggen|kan anderen leren|"
     "topics taught|teaches|can teach|teach|offers|good at|skills|skill|expertise|strengths|"
     "expert in|fahigkeiten|kompetenzen|starken|kenntnisse|kann lehren|competences|peut enseigner|"
     "points forts|habilidades|puede ensenar|competencias|conocimientos|competenze|puo insegnare|"
     "pode ensinar|vaardigheden|umiejetnosci|moze uczyc|kompetenser|kan lara ut|ferdigheter|"
     "kompetencer|taidot|osaaminen|dovednosti|beceriler|yetenekler|навыки|умеет|навички|δεξιοτητεσ|"
     "المهارات|מיומנויות|כישורים|कौशल|ทักษะ|技能|擅长|スキル|得意|기술|역량"},
    {PersonField::TopicsWanted,
     "need help in|need help in categories|help needed|lerninteressen|=sucht|=suche|"
     "lernbedarf|souhaite decouvrir|besoins|necesidades|quiere conocer|leerdoelen|leerwensen|"
     "leervraag|"
     "topics wanted|wants to learn|want to learn|would like to learn|wants|learn|learning|"
     "learning goals|learning needs|needs|mochte lernen|will lernen|lernwunsche|lernziele|"
     "veut apprendre|souhaite apprendre|quiere aprender|desea aprender|vuole imparare|quer "
     "aprender|"
     "wil leren|chce sie uczyc|chce sie nauczyc|vill lara sig|vil laere|onsker a laere|haluaa "
     "oppia|"
     "chce se naucit|ogrenmek istedigi|хочет научиться|хочет узнать|θελει να μαθει|يريد أن يتعلم|"
     "רוצה ללמוד|सीखना|อยากเรียนรู้|想学|学习需求|学びたい|배우고 싶은"},
    {PersonField::Languages,
     "languages|language|sprachen|=sprache|langues|=langue|idiomas|=idioma|lingue|linguas|=talen|"
     "jezyki|sprak|sprog|kielet|jazyky|=diller|языки|мови|γλωσσεσ|اللغات|שפות|भाषा|भाषाएँ|ภาษา|语言|"
     "言語|언어"},
    {PersonField::Interests,
     "interests|hobbies|hobby|interessen|centres d interet|loisirs|intereses|aficiones|interessi|"
     "interesses|zainteresowania|intressen|interesser|kiinnostukset|harrastukset|zajmy|"
     "ilgi alanlari|интересы|хобби|інтереси|ενδιαφεροντα|الاهتمامات|תחומי עניין|रुचि|ความสนใจ|兴趣|"
     "趣味|관심사|취미"},
    {PersonField::Aims,
     "aims|=aim|hopes to|hopes|goals|objectives|ziele|=ziel|hoffnungen|objectifs|"
     "=objectif|attentes|objetivos|=objetivo|metas|obiettivi|doelen|cele|=mal|tavoitteet|cile|"
     "hedefler|цели|цілі|στοχοι|الأهداف|מטרות|लक्ष्य|เป้าหมาย|目标|目標|목표"},
    {PersonField::FreeTimes,
     "free times|=free|free time|availability|available|available times|weekly hours|"
     "verfugbarkeit|verfugbar|freie zeiten|disponibilites|disponibilite|disponibilidad|"
     "disponibilita|disponibilidade|beschikbaarheid|dostepnosc|tillganglighet|tilgjengelighet|"
     "tilgaengelighed|saatavuus|dostupnost|musaitlik|доступность|διαθεσιμοτητα|التوفر|"
     "זמינות|उपलब्धता|เวลาว่าง|空闲时间|空き時間|가능한 시간"},
    {PersonField::Openness,
     "openness|=open|readiness|offenheit|ouverture|apertura|abertura|openheid|otwartosc|oppenhet|"
     "apenhet|abenhed|avoimuus|otevrenost|aciklik|открытость|відкритість|开放程度|開放性|개방성"},
    {PersonField::TimeZone,
     "time zone|timezone|=tz|zeitzone|fuseau horaire|zona horaria|fuso orario|fuso "
     "horario|tijdzone|"
     "strefa czasowa|tidszon|tidssone|tidszone|aikavyohyke|casove pasmo|saat dilimi|часовои пояс|"
     "часовии пояс|المنطقة الزمنية|אזור זמן|समय क्षेत्र|เขตเวลา|时区|タイムゾーン|시간대"},
    {PersonField::HoursAMonth,
     "hours a month|hours per month|monthly hours|=hours|stunden im monat|stunden pro monat|"
     "=stunden|heures par mois|horas al mes|ore al mese|horas por mes|uren per maand|"
     "часов в месяц|ساعات شهريا|每月小时|月の時間|월 시간"},
    {PersonField::Capacity,
     "maximum mentees|maximum mentors|number of matches|maximum matches|number of mentees|"
     "anzahl mentees|nombre de mentores|=plazas|aantal mentees|"
     "can take|capacity|max mentees|max mentors|max pairs|how many|=places|kapazitat|capacite|"
     "capacidad|capacita|capacidade|capaciteit|kapacitet|kapasiteetti|kapacita|kapasite|السعة|名额|"
     "定員"},
    {PersonField::Status,
     "employment status|employee status|worker status|account status|activated|=active|=is active|"
     "account enabled|accountenabled|=enabled|=aktiv|=actif|=activo|=actief|beschaftigungsstatus|"
     "mitarbeiterstatus|"
     "status|=statut|=estado|=stato|=tila|=stav|=durum|статус|الحالة|סטטוס|状态|상태"},
    {PersonField::Note,
     "anything else|sonst noch|=biography|=bio|autre chose|algo mas|nog iets|"
     "note|notes|comment|comments|remark|remarks|notiz|notizen|bemerkung|bemerkungen|kommentar|"
     "remarque|remarques|commentaire|commentaires|=nota|=notas|comentarios|observaciones|commento|"
     "observacoes|opmerking|opmerkingen|uwagi|anteckning|notat|merknad|huomautus|poznamka|notlar|"
     "заметка|примечание|комментарии|примітка|σημειωση|ملاحظات|הערות|टिप्पणी|หมายเหตุ|备注|備考|메모|"
     "비고"},
};

}  // namespace

std::span<const KnownHeadings> known_headings() { return Known; }

}  // namespace flipside::exchange
