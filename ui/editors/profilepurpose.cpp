#include "ui/editors/profilepurpose.h"

#include "domain/taxonomy.h"
#include "ui/editors/undokeyfilter.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace partnerscope {

namespace {
constexpr int FormWidth = 720;

struct Area {
    const char *key;
    const char *label;
};
constexpr Area Areas[] {
    { "reach", QT_TRANSLATE_NOOP("partnerscope::ProfilePurpose", "Reach new customers") },
    { "sell", QT_TRANSLATE_NOOP("partnerscope::ProfilePurpose", "Sell") },
    { "implement", QT_TRANSLATE_NOOP("partnerscope::ProfilePurpose", "Implement") },
    { "support", QT_TRANSLATE_NOOP("partnerscope::ProfilePurpose", "Support") },
    { "build", QT_TRANSLATE_NOOP("partnerscope::ProfilePurpose", "Build with us") },
    { "promote", QT_TRANSLATE_NOOP("partnerscope::ProfilePurpose", "Promote") },
};

TextLabel *fieldLabel(const QString &text)
{
    return new TextLabel(TextRole::Body, Token::TextSecondary, text);
}

/// A text edit the user is in keeps what is being typed.
void showText(QLineEdit *edit, const QString &text)
{
    if (!(edit->hasFocus() && edit->isModified()) && edit->text() != text)
        edit->setText(text);
}
} // namespace

ProfilePurpose::ProfilePurpose(ProfileDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_name(new QLineEdit)
    , m_category(new QComboBox)
    , m_type(new QComboBox)
    , m_variant(new QLineEdit)
    , m_objective(new QPlainTextEdit)
    , m_review(new QSpinBox)
    , m_customers(new TextLabel(TextRole::Body))
{
    for (const Area &area : Areas) {
        auto *box = new QCheckBox(tr(area.label));
        box->setObjectName(QStringLiteral("purposeArea_") + QLatin1String(area.key));
        box->setProperty("key", QString::fromLatin1(area.key));
        m_areas.append(box);
    }
    build();
    connectAll();
}

void ProfilePurpose::build()
{
    const std::tuple<QWidget *, const char *, QString> fields[] {
        { m_name, "purposeName", tr("Name") },
        { m_category, "purposeCategory", tr("Category") },
        { m_type, "purposeType", tr("Type") },
        { m_variant, "purposeVariant", tr("Variant") },
        { m_objective, "purposeObjective", tr("Objective") },
        { m_review, "purposeReview", tr("Review every") },
    };
    auto *content = new QWidget;
    auto *form = new QFormLayout(content);
    form->setContentsMargins(metric::PageMargin, metric::SpaceM, metric::PageMargin, metric::SpaceM);
    form->setHorizontalSpacing(metric::SpaceL);
    form->setVerticalSpacing(12);
    form->addRow(new SectionTitle(tr("What this profile is for"), tr("Whom it looks for, and what partners of this kind shall do")));
    for (const auto &[field, name, label] : fields) {
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(label);
        form->addRow(fieldLabel(label), field);
    }
    for (QWidget *field : std::initializer_list<QWidget *> { m_name, m_variant, m_objective })
        UndoKeyFilter::install(field);
    m_variant->setPlaceholderText(tr("For example VAR or distributor; empty for none"));
    m_objective->setPlaceholderText(tr("What shall partners of this kind achieve?"));
    m_objective->setTabChangesFocus(true);
    m_objective->setMaximumHeight(96);
    m_objective->installEventFilter(this);
    m_review->setRange(0, 120);
    m_review->setSuffix(tr(" months"));
    m_review->setSpecialValueText(tr("no fixed date"));
    m_review->setKeyboardTracking(false);
    m_review->setMaximumWidth(160);
    for (const TaxonomyEntry &entry : partnerCategories())
        m_category->addItem(taxonomyLabel(QString::fromLatin1(entry.key)), QString::fromLatin1(entry.key));
    auto *areas = new QWidget;
    auto *grid = new QGridLayout(areas);
    grid->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < m_areas.size(); ++i)
        grid->addWidget(m_areas.at(i), i / 3, i % 3);
    form->addRow(fieldLabel(tr("They shall")), areas);
    m_customers->setWordWrap(true);
    form->addRow(fieldLabel(tr("Customers")), m_customers);
    content->setMaximumWidth(FormWidth);
    auto *column = new QWidget;
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins(0, 0, 0, 0);
    columnLayout->addWidget(content);
    columnLayout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(column);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void ProfilePurpose::connectAll()
{
    connect(m_name, &QLineEdit::editingFinished, this, [this] { takeLine(m_name, tr("Rename the profile"), &IdealProfile::name); });
    connect(m_variant, &QLineEdit::editingFinished, this, [this] { takeLine(m_variant, tr("Change the variant"), &IdealProfile::variant); });
    connect(m_category, &QComboBox::activated, this, [this] {
        (void)m_draft.commit(tr("Change the category"), [this](IdealProfile &profile) {
            profile.category = m_category->currentData().toString();
            fillTypes(profile.category, profile.type);
            profile.type = m_type->currentData().toString();
        });
    });
    connect(m_type, &QComboBox::activated, this, [this] {
        (void)m_draft.commit(tr("Change the type"), [this](IdealProfile &profile) { profile.type = m_type->currentData().toString(); });
    });
    connect(m_review, &QSpinBox::valueChanged, this, [this](int months) {
        (void)m_draft.commit(tr("Change the review cadence"),
                             [=](IdealProfile &profile) { profile.reviewMonths = months > 0 ? std::optional(months) : std::nullopt; });
    });
    for (QCheckBox *box : std::as_const(m_areas)) {
        connect(box, &QCheckBox::clicked, this, [this] {
            (void)m_draft.commit(tr("Change what partners shall do"), [this](IdealProfile &profile) {
                profile.purpose.areas.clear();
                for (const QCheckBox *area : std::as_const(m_areas)) {
                    if (area->isChecked())
                        profile.purpose.areas << area->property("key").toString();
                }
            });
        });
    }
}

void ProfilePurpose::fillTypes(const QString &category, const QString &type)
{
    const QSignalBlocker quiet(m_type);
    m_type->clear();
    for (const TaxonomyEntry &entry : partnerTypes()) {
        if (category == QLatin1String(entry.parent))
            m_type->addItem(taxonomyLabel(QString::fromLatin1(entry.key)), QString::fromLatin1(entry.key));
    }
    m_type->setCurrentIndex(std::max(0, m_type->findData(type)));
}

void ProfilePurpose::refresh()
{
    const IdealProfile &profile = m_draft.profile();
    showText(m_name, profile.name);
    // Versions hang together by name, so only a profile that has one version may be renamed.
    const bool first = m_draft.version().version == 1 && m_draft.version().status == ProfileStatus::Draft;
    m_name->setReadOnly(!first);
    m_name->setToolTip(first ? QString() : tr("The name holds the versions together and stays."));
    showText(m_variant, profile.variant);
    m_category->setCurrentIndex(std::max(0, m_category->findData(profile.category)));
    fillTypes(profile.category, profile.type);
    if (!m_objective->hasFocus() && m_objective->toPlainText() != profile.purpose.objective)
        m_objective->setPlainText(profile.purpose.objective);
    for (QCheckBox *box : std::as_const(m_areas))
        box->setChecked(profile.purpose.areas.contains(box->property("key").toString()));
    const QSignalBlocker quiet(m_review);
    m_review->setValue(profile.reviewMonths.value_or(0));
    if (!profile.customerProfile || profile.customerProfile->isEmpty()) {
        m_customers->setText(tr("No customer profile is linked; coverage counts companies, without demand."));
    } else {
        const CustomerProfile &customers = *profile.customerProfile;
        m_customers->setText(tr("%1: %2 regions, %3 industries and %4 segments with market weights")
                                 .arg(customers.name)
                                 .arg(customers.regions.size())
                                 .arg(customers.industries.size())
                                 .arg(customers.segments.size()));
    }
}

void ProfilePurpose::takeLine(QLineEdit *edit, const QString &name, QString IdealProfile::*member)
{
    if (!edit->isModified())
        return;
    edit->setModified(false);
    (void)m_draft.commit(name, [&](IdealProfile &profile) { profile.*member = edit->text().trimmed(); });
}

void ProfilePurpose::takeObjective()
{
    const QString text = m_objective->toPlainText().trimmed();
    if (text != m_draft.profile().purpose.objective)
        (void)m_draft.commit(tr("Change the objective"), [&](IdealProfile &profile) { profile.purpose.objective = text; });
}

bool ProfilePurpose::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_objective && event->type() == QEvent::FocusOut)
        takeObjective();
    return QWidget::eventFilter(watched, event);
}

} // namespace partnerscope
