#include "ui/editors/typechangebox.h"

#include "ui/charts/roles.h"
#include "ui/charts/tablelook.h"
#include "ui/models/valuetext.h"
#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
constexpr qsizetype MostTermsNamed = 6;
constexpr int MostRowsShown = 9;

QString firstOf(const QStringList &names)
{
    QString text = names.mid(0, MostTermsNamed).join(QStringLiteral(", "));
    return names.size() > MostTermsNamed ? text + QStringLiteral(" …") : text;
}
} // namespace

TypeChangeBox::TypeChangeBox(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::BodyStrong, {}, this))
    , m_finding(new TextLabel(TextRole::Body, Token::TextPrimary, {}, this))
    , m_terms(new TextLabel(TextRole::Caption, Token::TextSecondary, {}, this))
    , m_profiles(new TextLabel(TextRole::Body, Token::Caution, {}, this))
    , m_samples(new QStandardItemModel(this))
    , m_table(new QTableView(this))
    , m_accept(new Button(ButtonKind::Primary, tr("Change the type"), this))
    , m_cancel(new Button(ButtonKind::Quiet, tr("Keep it as it is"), this))
{
    setObjectName(u"typeChange"_s);
    m_finding->setObjectName(u"typeChangeFinding"_s);
    m_profiles->setObjectName(u"typeChangeProfiles"_s);
    m_accept->setObjectName(u"acceptType"_s);
    m_cancel->setObjectName(u"cancelType"_s);
    m_table->setObjectName(u"typeSamples"_s);
    m_table->setAccessibleName(tr("Values before and after"));
    m_table->setModel(m_samples);
    TableLook::apply(m_table, TableLook::CompactRows)->setFirstColumnMargin(0);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, metric::SpaceM);
    column->setSpacing(metric::SpaceS);
    for (TextLabel *label : { m_title, m_finding, m_terms, m_profiles })
        label->setWordWrap(true);
    for (QWidget *part : std::initializer_list<QWidget *> { m_title, m_finding, m_table, m_terms, m_profiles })
        column->addWidget(part);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, &TypeChangeBox::accepted);
    connect(m_cancel, &QPushButton::clicked, this, &TypeChangeBox::cancelled);
}

void TypeChangeBox::showReading(const Session &session, const Attribute &after)
{
    m_after = after;
    const Attribute *before = session.schema()->find(after.key);
    m_title->setText(tr("%1: from %2 to %3")
                         .arg(before ? before->label : after.label, before ? typeLabel(before->type) : QString(),
                              typeLabel(after.type)));
    m_finding->setToken(Token::TextSecondary);
    m_finding->setText(tr("Reading the values …"));
    for (QWidget *part : std::initializer_list<QWidget *> { m_table, m_terms, m_profiles })
        part->hide();
    m_accept->setEnabled(false);
}

void TypeChangeBox::showPreview(const Session &session, const TypeChangePreview &preview)
{
    const QLocale locale;
    const qsizetype kept = preview.known - preview.lost;
    QString finding = tr("No company has a value yet: nothing is lost.");
    if (preview.known > 0 && preview.lost == 0)
        finding = tr("All %Ln values stay.", nullptr, static_cast<int>(preview.known));
    else if (preview.lost > 0)
        finding = tr("%1 of %2 values stay, %3 would be lost and unknown until you undo.")
                      .arg(locale.toString(kept), locale.toString(preview.known), locale.toString(preview.lost));
    m_finding->setToken(preview.lost > 0 ? Token::Critical : Token::Positive);
    m_finding->setText(finding);
    m_samples->clear();
    m_samples->setHorizontalHeaderLabels({ tr("Company"), tr("Now"), tr("Then") });
    addSamples(session, preview.lostSamples, true);
    addSamples(session, preview.keptSamples, false);
    m_table->setVisible(m_samples->rowCount() > 0);
    const int rows = std::min(m_samples->rowCount(), MostRowsShown);
    m_table->setFixedHeight(metric::TableHeader + rows * TableLook::CompactRows + 2);
    m_table->setColumnWidth(0, 120);
    m_table->setColumnWidth(1, 112);
    m_terms->setVisible(!preview.newTerms.isEmpty());
    m_terms->setText(tr("%Ln new terms, to be reviewed: %1", nullptr, static_cast<int>(preview.newTerms.size()))
                         .arg(firstOf(preview.newTerms)));
    const QStringList profiles = profilesThatWouldNotRead(session, m_after);
    m_profiles->setVisible(!profiles.isEmpty());
    m_profiles->setText(tr("Criteria that read it another way would find it unknown: %1").arg(firstOf(profiles)));
    m_accept->setEnabled(true);
    m_accept->setText(preview.lost > 0 ? tr("Change, lose %Ln values", nullptr, static_cast<int>(preview.lost))
                                       : tr("Change the type"));
}

void TypeChangeBox::addSamples(const Session &session, const std::vector<TypeChangePreview::Sample> &samples,
                               bool isLost)
{
    const std::shared_ptr<const Schema> schema = session.schema();
    const Attribute *before = schema->find(m_after.key);
    for (const TypeChangePreview::Sample &sample : samples) {
        const std::optional<std::size_t> row = session.pool()->rowOf(sample.partner);
        const QString after = isLost ? tr("unknown") : displayText(sample.after, m_after, *schema);
        const QList<QStandardItem *> items { new QStandardItem(row ? session.pool()->name(*row) : QString()),
                                             new QStandardItem(before ? displayText(sample.before, *before, *schema)
                                                                      : toFileText(sample.before)),
                                             new QStandardItem(after) };
        if (isLost)
            items.last()->setData(static_cast<int>(Tone::Critical), ToneRole);
        m_samples->appendRow(items);
    }
}

void TypeChangeBox::showError(const QString &message)
{
    m_finding->setToken(Token::Critical);
    m_finding->setText(message);
    m_accept->setEnabled(false);
}

} // namespace partnerscope
