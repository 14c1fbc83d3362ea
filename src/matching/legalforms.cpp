#include "matching/legalforms.h"

#include "matching/spelling.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace partnerscope {

namespace {
struct FormNames {
    LegalForm form;
    /// Separated by '|', as they read without dots and accents.
    const char *names;
};

// Forms met in company registers and lists of many countries; facts, collected by hand.
constexpr std::array Forms {
    FormNames { LegalForm::PrivateLimited,
                "ltd|limited|ltda|limitada|private limited|private ltd|pvt ltd|pvt limited|pvt|private|ptv|pte ltd|"
                "pte limited|pte|pty ltd|pty limited|pty|proprietary limited|smc private limited|smc pvt limited|"
                "smc pvt ltd|smc private ltd|smc limited|co ltd|co limited|company limited|company ltd|privatelimited|"
                "private l|ltd sti|limited sirketi|teoranta|cyfyngedig|limited liability company|limited company|ltee|"
                "limitee|cia ltda|soc ltd|company limited by guarantee|limited by guarantee|cic|ulc" },
    FormNames {
        LegalForm::LimitedLiability,
        "llc|lc|pllc|ooo|oy|oyj|gmbh|mbh|ggmbh|gesmbh|ug|ug haftungsbeschrankt|haftungsbeschrankt|"
        "gesellschaft mit beschrankter haftung|sarl|srl|srls|sro|spol sro|sp zoo|spzoo|sp z oo|kft|doo|dooel|"
        "bv|bvba|besloten vennootschap|besloten vennootschap met beperkte aansprakelijkheid|aps|anpartsselskab|"
        "as|aktieselskab|aksjeselskap|eood|ood|sl|slu|sociedad limitada|tov|ou|osauhing|uab|sia|sprl|eurl|"
        "societe a responsabilite limitee|societatea cu raspundere limitata|"
        "wll|fze|fzco|fz llc|lda|unipessoal lda|eireli|eirl|sagl|mchj|shpk|ehf|ivs|jdoo|sarlau|sasu|gesellschaft mbh|"
        "s de rl|s de rl de cv|spolka z ograniczona odpowiedzialnoscia|godo kaisha|gk|yugen kaisha|yk|"
        "obschestvo s ogranicennoj otvetstvennostu|obshchestvo s ogranichennoy otvetstvennostyu" },
    FormNames { LegalForm::StockCompany,
                "plc|public limited company|ag|aktiengesellschaft|sa|sae|se|nv|naamloze vennootschap|spa|"
                "societa per azioni|ab|publ|aktiebolag|asa|oao|pao|zao|jsc|pjsc|ojsc|cjsc|ao|tbk|pt|persero|kk|"
                "kabushiki kaisha|bhd|sdn bhd|sendirian berhad|berhad|sab|de cv|sab de cv|sa de cv|oyj abp|abp|hf|ad|"
                "zrt|nyrt|rt|joint stock company|societe anonyme|sociedad anonima|sociedade anonima|sas|sasu|cv|"
                "akcine bendrove|anonim sirketi|a s|corporation limited|sapi de cv|sca|"
                "societe en commandite par actions|saog|saoc|qpsc|qsc|kscp|kscc|spolka akcyjna|ead|"
                "public joint stock company|kgaa" },
    FormNames { LegalForm::Corporation, "inc|incorporated|corp|corporation|co|company|cos|companies|cie|na|pc|pllp" },
    FormNames { LegalForm::Partnership,
                "lp|llp|lllp|limited partnership|kg|kgaa|gmbh co kg|gmbh and co kg|co kg|and co kg|ohg|gbr|ek|ev|"
                "partg|partg mbb|mbb|partnership|snc|scs|mbh co kg|ag co kg|se co kg|ug co kg|spolka "
                "komandytowa|vof|scrl|scarl|"
                "plt" },
};

// Short words that are forms at the end of a name and something else before: "AC Milan".
constexpr std::array EndForms {
    FormNames { LegalForm::PrivateLimited, "cc|npc|bt|kkt|ltd s" },
    FormNames { LegalForm::LimitedLiability, "too|mmc|mb|et|spc|uk ltd" },
    FormNames { LegalForm::StockCompany, "dd|sac|saa|psc" },
    FormNames { LegalForm::Partnership, "eg|sc|ks|kb|hb|ans|da|sf|sci|scop|gie|coop" },
};

constexpr std::size_t LongestForm = 6;

using FormTable = std::unordered_map<std::string_view, LegalForm>;

FormTable tableOf(std::span<const FormNames> entries)
{
    FormTable forms;
    for (const FormNames &entry : entries) {
        std::string_view rest = entry.names;
        while (!rest.empty()) {
            const std::size_t bar = std::min(rest.find('|'), rest.size());
            forms.emplace(rest.substr(0, bar), entry.form);
            rest.remove_prefix(std::min(bar + 1, rest.size()));
        }
    }
    return forms;
}

const FormTable &formTable()
{
    static const FormTable table = tableOf(Forms);
    return table;
}

const FormTable &endTable()
{
    static const FormTable table = tableOf(EndForms);
    return table;
}

bool isMisspelled(const std::string &word, std::string_view form)
{
    return word.size() >= 5 && word.front() == form.front() && editDistance(word, form) <= 2
        && word.size() <= form.size() + 1;
}
} // namespace

LegalFormMatch legalFormAt(std::span<const std::string> words)
{
    const auto &table = formTable();
    for (std::size_t count = std::min(LongestForm, words.size()); count > 0; --count) {
        std::string joined = words.front();
        for (std::size_t i = 1; i < count; ++i)
            joined += ' ' + words[i];
        if (const auto found = table.find(joined); found != table.end())
            return { found->second, count };
    }
    if (words.size() == 1) {
        if (const auto found = endTable().find(words.front()); found != endTable().end())
            return { found->second, 1 };
    }
    if (!words.empty() && (isMisspelled(words.front(), "limited") || isMisspelled(words.front(), "private")))
        return { LegalForm::PrivateLimited, 1 };
    return {};
}

} // namespace partnerscope
