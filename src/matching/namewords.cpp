#include "matching/namewords.h"

#include <array>
#include <unordered_map>
#include <unordered_set>

namespace partnerscope {

namespace {
/// "word=usual word=usual …"
constexpr std::string_view UsualForms =
    "intl=international internatl=international int=international inter=international internationale=international "
    "tech=technology techs=technology techn=technology technologies=technology techno=technology mfg=manufacturing "
    "svc=service svcs=service services=service sys=system syst=system systems=system solutions=solution "
    "assoc=association univ=university natl=national govt=government dept=department ind=industry inds=industry "
    "industries=industry eng=engineering engg=engineering bros=brother brothers=brother mgmt=management "
    "pharm=pharmaceutical pharma=pharmaceutical pharmaceuticals=pharmaceutical pharmaceut=pharmaceutical labs=lab "
    "laboratories=lab laboratory=lab hldg=holding hldgs=holding holdings=holding grp=group gruppe=group groupe=group "
    "grupo=group fin=financial finl=financial enterprises=enterprise ent=enterprise entmt=entertainment st=saint "
    "ctr=center centre=center centers=center comm=communication comms=communication communications=communication "
    "comctns=communication us=usa products=product prods=product tours=tour travels=travel motors=motor foods=food "
    "traders=trader builders=builder sons=son securities=security resources=resource minerals=mineral "
    "partners=partner networks=network therapeutics=therapeutic biotechs=biotech biotechnologies=biotech "
    "biotechnology=biotech consultants=consultant chemicals=chemical mills=mill investments=investment "
    "properties=property developers=developer chem=chemical elec=electric electr=electronic electronics=electronic "
    "auto=automotive corp=corporation dist=district distr=distribution distribs=distributor distributors=distributor "
    "1st=1 2nd=2 3rd=3 4th=4 5th=5 first=1 second=2 third=3 fourth=4 fifth=5 one=1 two=2 three=3 four=4 five=5 six=6 "
    "seven=7 eight=8 nine=9 ten=10 twenty=20 thirty=30 forty=40 fourty=40 fifty=50 ii=2 iii=3 iv=4 vi=6 vii=7 viii=8 "
    "ix=9 xi=11 xii=12 xiii=13 xiv=14 xv=15 finance=financial gr=group hld=holding hlds=holding cmncts=communication "
    "laboratoires=lab laboratoire=lab laboratorios=lab labor=lab banco=bank banca=bank banque=bank banken=bank "
    "bankasi=bank banka=bank sigorta=insurance assurance=insurance assurances=insurance seguros=insurance "
    "assicurazioni=insurance versicherung=insurance versicherungen=insurance farmacia=pharmacy pharmacie=pharmacy "
    "apotheke=pharmacy apteka=pharmacy universitat=university universite=university universidad=university "
    "universita=university internacional=international internazionale=international societe=company "
    "sociedad=company societa=company gesellschaft=company companhia=company compania=company compagnie=company "
    "compagnia=company servicios=service servizi=service dienste=service technologie=technology "
    "tecnologia=technology tecnologias=technology energie=energy energia=energy systeme=system "
    "sistemas=system sistemi=system krankenhaus=hospital ospedale=hospital pizzas=pizza stores=store shops=shop "
    "restaurants=restaurant hotels=hotel cars=car umrah=umra haj=hajj restaurante=restaurant "
    "ristorante=restaurant mfrs=manufacturer mfr=manufacturer agcy=agency dev=development devt=development "
    "elektro=electric cie=company amp=and";

constexpr std::string_view SharedWords =
    "international service technology solution system industry enterprise group holding trading trader company "
    "consulting consultant management engineering construction travel tour security global marketing product food "
    "motor energy power textile mill steel cement chemical pharmaceutical health medical care capital financial "
    "finance bank insurance investment fund trust association foundation society institute university college school "
    "education welfare organization organisation center software digital data cloud network communication telecom "
    "media design lab research development project property real estate builder developer transport logistic "
    "logistics shipping airline aviation oil gas petroleum mining mineral resource gold electric electronic "
    "electrical water environmental agriculture farm farms sugar paper packaging plastic leather garment fashion "
    "import export general national world america american usa uk pakistan india china europe european asia asian "
    "pacific japan german germany france canada new united city north south east west hajj umrah umra son brother "
    "partner associate associates therapeutic biotech bioscience biosciences science semiconductor studio agency "
    "lojas tienda tiendas supermercado supermarket supermarkets san sanayi tic ticaret pazarlama handel handels "
    "handelsgesellschaft vertrieb vertriebs beteiligungs beteiligung verwaltungs services immobilien "
    "academy club store shop pharmacy market hotel restaurant cafe coffee pizza express bus car rent auto automotive "
    "home house office clinic hospital dental class ordinary share corporation com net io org online manufacturing "
    "government department district distribution distributor entertainment commercial business corporate industrial";

constexpr std::string_view LinkWords = "and the of de la le les du des und et y e for te den der die el i og och in "
                                       "voor van het do da dos das del della di al to a an";
constexpr std::string_view PlaceWords =
    "pakistan india china usa uk canada germany deutschland france japan netherlands nederland sweden finland norway "
    "denmark spain italy switzerland austria poland europe asia international global america africa middle east gulf "
    "singapore australia brasil brazil mexico mauritius holland belgium ireland";

/// Calls `take(word)` for every word between spaces.
template <typename Take>
void forWords(std::string_view text, const Take &take)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        take(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

std::unordered_set<std::string_view> setOf(std::string_view words)
{
    std::unordered_set<std::string_view> set;
    forWords(words, [&](std::string_view word) { set.insert(word); });
    return set;
}
} // namespace

std::string usualForm(std::string_view word)
{
    static const std::unordered_map<std::string_view, std::string_view> forms = [] {
        std::unordered_map<std::string_view, std::string_view> table;
        forWords(UsualForms, [&](std::string_view pair) {
            const std::size_t middle = pair.find('=');
            table.emplace(pair.substr(0, middle), pair.substr(middle + 1));
        });
        return table;
    }();
    const auto found = forms.find(word);
    std::string usual(found == forms.end() ? word : found->second);
    if (const std::size_t british = usual.find("isation"); british != std::string::npos)
        usual[british + 1] = 'z';
    return usual;
}

double wordWeight(std::string_view word)
{
    static const std::unordered_set<std::string_view> links = setOf(LinkWords);
    static const std::unordered_set<std::string_view> shared = setOf(SharedWords);
    if (links.contains(word))
        return 0.05;
    if (shared.contains(word))
        return 0.35;
    const bool isLetter = word.size() == 1 && (word.front() < '0' || word.front() > '9');
    return isLetter ? 0.7 : 1;
}

bool isPlaceWord(std::string_view word)
{
    static const std::unordered_set<std::string_view> places = setOf(PlaceWords);
    return places.contains(word);
}

} // namespace partnerscope
