#pragma once

#include "insight/answerlaw.h"
#include "scoring/scoresheet.h"

#include <map>

namespace partnerscope {

struct AnswerState;

/// One fact to find out about one company, and what that is worth (value of information; scoring.md (d), after Raiffa
/// & Schlaifer 1961 and Howard 1966). One attribute is one question, whatever number of criteria read it.
struct Question {
    enum class Reason {
        MustHave, ///< a must-have is unknown, or fails because nothing is known
        Unknown,  ///< a criterion is unknown
        Uncertain ///< the fact is known but old or weak, and the profile widens by age and grade
    };
    std::size_t row = 0;
    QStringList attributes; ///< one; two where only both answers together can change the tier
    QStringList criteria;   ///< keys of the criteria it settles
    Reason reason = Reason::Unknown;
    double tierChance = 0;   ///< [0, 1] that the tier changes, P_flip
    double listChance = 0;   ///< [0, 1] that it changes who is on the list; NaN without a list
    double expectedGain = 0; ///< EVPPI in points of 100: what a decision made after the answer is worth more on average
    double narrowing = 0;    ///< points of 100 by which low and high come together
    double cost = 1;         ///< > 0, in the caller's unit
    std::size_t sample = 0;  ///< companies whose values stand for the answer; 0: every value equally likely
    std::size_t rank = 0;    ///< from 1

    /// A tier the company may get by the answer; empty: none.
    struct Outcome {
        QString tier;
        double chance = 0; ///< (0, 1]
    };
    std::vector<Outcome> outcomes; ///< best tier first; empty for two attributes
    double excludedChance = 0;     ///< [0, 1] that the answer excludes the company
    bool isHardMustHave = false;   ///< a must-have it settles excludes, not only caps
    bool isLeftOpen = false;       ///< another must-have stays unknown, so that no tier is granted yet
    bool wasUnrated = false;       ///< too little is known for a tier now …
    bool isStillUnrated = false;   ///< … and would be whatever the answer is
};
[[nodiscard]] QString reasonKey(Question::Reason reason); ///< "must_have", as in files
/// "Size (Employees): with 32 % the tier changes; narrows the fit by 12.0 points."; translated. Names the criteria as
/// the profile does and, where it is called otherwise, the attribute to find out.
[[nodiscard]] QString inWords(const Question &question, const Schema &schema, const CompiledProfile &profile);

/// Ranks what to find out next.
///
/// The tier is the plain tier of the fit with soft gates, as `score` prints it; none for a company a must-have
/// excludes, and none while too little is known: an answer that leaves a company under the floor changes no tier.
/// Other unknown facts stay with the estimate the profile asks for. EVPPI is that of accepting or not at a bound: the
/// fit at which a company qualifies or, for a list, the fit at its border; a company that turns out to fail a must-have
/// counts 0. Order: unknown must-haves first, those that cap a tier among them (for a list: of companies on it), then
/// chance / cost, EVPPI / cost, narrowing / cost, company, attribute.
class InformationValue
{
public:
    /// \param costs attribute key (any case) to cost > 0; 1 where none is given. The other arguments must outlive this.
    InformationValue(const CompiledProfile &profile, const ScoreSheet &sheet, const Pool &pool,
                     const QHash<QString, double> &costs = {});
    ~InformationValue();

    /// Every question about one company. Where no single answer can change the tier although all together can (a
    /// myopic zero: Bilgic & Getoor 2011), pairs of answers are tried too, unless too little is known for a tier; their
    /// chance is exact to about 1/256.
    [[nodiscard]] std::vector<Question> about(std::size_t row);
    /// The same for several companies, ranked together.
    [[nodiscard]] std::vector<Question> about(const std::vector<std::size_t> &rows);
    /// Questions that could change who is among the first `top` of the ranking: all about companies on the list, and
    /// those about others by which one could get onto it (the 500 best that have a chance).
    [[nodiscard]] std::vector<Question> aboutTop(const Ranking &ranking, std::size_t top);

private:
    struct OpenFact;
    struct Border;
    using LawKey = std::pair<std::vector<std::size_t>, std::vector<std::size_t>>;

    [[nodiscard]] std::vector<OpenFact> openFacts(std::size_t row);
    [[nodiscard]] AnswerState stateOf(std::size_t row, const std::vector<const OpenFact *> &asked) const;
    [[nodiscard]] Question questionFor(const std::vector<const OpenFact *> &facts, std::size_t row) const;
    [[nodiscard]] std::vector<Question> pairsAbout(std::size_t row, const std::vector<OpenFact> &facts) const;
    void weigh(Question &question, const AnswerState &state, const OpenFact &fact) const;
    [[nodiscard]] bool failsByFacts(std::size_t row) const;
    [[nodiscard]] double costOf(const QString &attribute) const;
    [[nodiscard]] std::vector<std::size_t> outsiders(const Ranking &ranking, std::size_t top, std::uint64_t bar) const;
    void askAtBorder(std::size_t row, const Border &border, std::vector<Question> &questions);

    const CompiledProfile &m_profile;
    const ScoreSheet &m_sheet;
    const Pool &m_pool;
    QHash<QString, double> m_costs;
    std::vector<std::pair<QString, std::vector<std::size_t>>> m_attributes; ///< as the profile writes it, its leaves
    std::map<LawKey, std::shared_ptr<const AnswerLaw>> m_laws;
};

} // namespace partnerscope
