#pragma once

#include "session/profiledraft.h"
#include "ui/editors/valuefunctiondrawing.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace partnerscope {

class BarListView;
class CriteriaMustEditor;
class SectionTitle;
class TextLabel;
class ValueFunctionTable;
class ValueFunctionTerms;
class ValueFunctionView;

/// Everything about the selected criterion: how facts become points, over the real pool; its must-have; why it weighs
/// what it weighs. Handles change the draft while they are dragged and store it when they are let go.
class ValueFunctionPanel final : public QWidget
{
    Q_OBJECT

public:
    ValueFunctionPanel(Session &session, ProfileDraft &draft, QWidget *parent = nullptr);

    void showCriterion(const QString &key);
    [[nodiscard]] const QString &criterionKey() const { return m_key; }
    /// A company to point out on the curve.
    void setMarkedPartner(PartnerId partner);
    void focusMust();
    void refresh();

Q_SIGNALS:
    void refused(const QString &why);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildFoot();
    void connectFunction();
    void connectFoot();
    [[nodiscard]] const Criterion *criterion() const;
    [[nodiscard]] const CompiledProfile::Leaf *compiledLeaf(const Scores *scores) const;
    void change(const QString &name, const std::function<void(Criterion &)> &edit);
    void previewHandle(int handle, double x, double points);
    void chooseShape(const QString &shape);
    void setOpenSide(bool below, bool open);
    void refreshHead(const Criterion &shown);
    void refreshShapes(const Criterion &shown, const Attribute *attribute);
    void refreshEstimate();
    void refreshFunction(const Criterion &shown, const Attribute *attribute);
    void refreshNumbers(const Criterion &shown, const Attribute &attribute);
    void refreshGroup(const Criterion &shown);
    void refreshFinding(const Criterion &shown);
    void refreshFoot(const Criterion &shown, const Attribute *attribute);
    void refreshMustFinding();
    [[nodiscard]] std::optional<ValueMarker> marker(const Criterion &shown, const Attribute &attribute) const;

    Session &m_session;
    ProfileDraft &m_draft;
    QString m_key;
    PartnerId m_marked;
    AxisRange m_range;
    QString m_rangeFor; ///< attribute and shape the range was measured for
    std::vector<double> m_numbers;
    std::shared_ptr<const Pool> m_numbersPool;
    bool m_dragging = false;
    /// What the panel shows of a leaf, its weight aside.
    struct Shown {
        Criterion criterion;
        std::shared_ptr<const Pool> pool;
        std::shared_ptr<const Schema> schema;
        std::shared_ptr<const CompiledCriterion> column;
        std::uint32_t prior = 0;
        int capTier = -1;
        Estimate estimate {};
        std::vector<Tier> tiers;
        PartnerId marked;
        bool dragging = false;
        friend bool operator==(const Shown &, const Shown &) = default;
    };
    [[nodiscard]] std::optional<Shown> shownOf(const Criterion &leaf) const;
    std::optional<Shown> m_shown;
    std::optional<Criterion> m_shownGroup; ///< without its weight
    std::weak_ptr<const Scores> m_shownUnder;

    SectionTitle *m_title;
    QWidget *m_tools;
    QComboBox *m_shape;
    QComboBox *m_estimate;
    QCheckBox *m_log;
    QCheckBox *m_openBelow;
    QCheckBox *m_openAbove;
    SectionTitle *m_finding;
    QStackedWidget *m_stack;
    ValueFunctionView *m_view;
    ValueFunctionTable *m_handles;
    ValueFunctionTerms *m_terms;
    BarListView *m_children;
    TextLabel *m_gateOnly;
    CriteriaMustEditor *m_must;
    QLineEdit *m_reason;
    QComboBox *m_group;
};

} // namespace partnerscope
