#include "ui/editors/typechangeform.h"

#include "domain/retirement.h"
#include "session/schemaedits.h"
#include "ui/charts/roles.h"
#include "ui/charts/tablelook.h"
#include "ui/editors/personatraitsform.h"
#include "ui/models/valuetext.h"
#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
constexpr int TableHeight = 240;
constexpr int MostTermsNamed = 8;
constexpr AttributeType Types[] { AttributeType::Text,  AttributeType::Number,  AttributeType::WholeNumber,
                                  AttributeType::Money, AttributeType::Percent, AttributeType::Date,
                                  AttributeType::YesNo, AttributeType::Choice,  AttributeType::MultipleChoice,
                                  AttributeType::Rating };

QStandardItem *cell(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

QString findingOf(int known, int lost)
{
    if (known == 0)
        return TypeChangeForm::tr("No company has a value, so nothing can be lost.");
    return lost == 0 ? TypeChangeForm::tr("%Ln value(s) are kept, none is lost.", nullptr, known)
                     : TypeChangeForm::tr("%L1 of %Ln value(s) would be lost.", nullptr, known).arg(lost);
}
} // namespace

TypeChangeForm::TypeChangeForm(Session &session, const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_key(key)
    , m_type(new QComboBox(this))
    , m_listLabel(new TextLabel(TextRole::Body, Token::TextSecondary, tr("List")))
    , m_list(new QComboBox(this))
    , m_finding(new TextLabel(TextRole::BodyStrong))
    , m_follows(new TextLabel(TextRole::Caption, Token::TextSecondary))
    , m_examples(new QStandardItemModel(0, 3, this))
    , m_table(new QTableView(this))
    , m_accept(new Button(ButtonKind::Primary, tr("Change the type")))
    , m_cancel(new Button(ButtonKind::Quiet, tr("Cancel")))
{
    setObjectName(u"typeChangeForm"_s);
    fillChoices();
    build();
    connect(m_type, &QComboBox::currentIndexChanged, this, &TypeChangeForm::look);
    connect(m_list, &QComboBox::currentIndexChanged, this, &TypeChangeForm::look);
    connect(m_cancel, &QPushButton::clicked, this, &TypeChangeForm::cancelled);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        m_accept->setEnabled(false); // once is enough
        if (const std::optional<Attribute> changed = after())
            Q_EMIT accepted(*changed);
    });
    look();
}

TypeChangeForm::~TypeChangeForm() = default;

QWidget *TypeChangeForm::firstField() const
{
    return m_type;
}

void TypeChangeForm::fillChoices()
{
    const std::shared_ptr<const Schema> schema = m_session.schema();
    for (const AttributeType type : Types)
        m_type->addItem(typeLabel(type), typeKey(type));
    if (!schema->vocabulary(m_key))
        m_list->addItem(tr("A list of its own"), m_key);
    for (const Vocabulary &vocabulary : schema->vocabularies)
        m_list->addItem(vocabulary.label(), vocabulary.key());
    const Attribute *before = schema->find(m_key);
    if (!before)
        return;
    m_type->setCurrentIndex(m_type->findData(typeKey(before->type)));
    m_list->setCurrentIndex(std::max(m_list->findData(before->vocabulary.isEmpty() ? m_key : before->vocabulary), 0));
}

void TypeChangeForm::build()
{
    for (QComboBox *combo : { m_type, m_list }) {
        combo->setFocusPolicy(Qt::StrongFocus);
        combo->setMinimumWidth(80);
    }
    m_type->setObjectName(u"typeChange_type"_s);
    m_type->setAccessibleName(tr("New type"));
    m_list->setObjectName(u"typeChange_list"_s);
    m_list->setAccessibleName(tr("List"));
    m_finding->setObjectName(u"typeChange_finding"_s);
    m_follows->setObjectName(u"typeChange_follows"_s);
    m_accept->setObjectName(u"typeChange_accept"_s);
    m_cancel->setObjectName(u"typeChange_cancel"_s);
    for (TextLabel *label : { m_finding, m_follows })
        label->setWordWrap(true);
    m_examples->setHorizontalHeaderLabels({ tr("Company"), tr("Now"), tr("Then") });
    m_table->setModel(m_examples);
    m_table->setObjectName(u"typeChange_examples"_s);
    m_table->setAccessibleName(tr("Examples of values that are lost and kept"));
    TableLook::apply(m_table, TableLook::CompactRows)->setFirstColumnMargin(0);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setFixedHeight(TableHeight);
    auto *fields = new QWidget(this);
    auto *form = makeForm(fields);
    auto *typeText = new TextLabel(TextRole::Body, Token::TextSecondary, tr("New type"));
    typeText->setMinimumWidth(FormLabelWidth);
    form->addRow(typeText, m_type);
    form->addRow(m_listLabel, m_list);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceM);
    column->addWidget(fields);
    column->addWidget(m_finding);
    column->addWidget(m_table);
    column->addWidget(m_follows);
    column->addLayout(buttons);
}

std::optional<Attribute> TypeChangeForm::after() const
{
    const std::shared_ptr<const Schema> schema = m_session.schema();
    const Attribute *before = schema->find(m_key);
    const std::optional<AttributeType> type = typeFromKey(m_type->currentData().toString());
    if (!before || !type)
        return std::nullopt;
    return asType(*before, *type, m_list->currentData().toString());
}

void TypeChangeForm::look()
{
    const std::optional<Attribute> wanted = after();
    if (!wanted)
        return;
    m_listLabel->setVisible(isChoice(wanted->type));
    m_list->setVisible(isChoice(wanted->type));
    m_job.reset();
    m_accept->setEnabled(false);
    m_accept->setText(tr("Change the type"));
    m_finding->setToken(Token::TextPrimary);
    m_table->hide();
    m_follows->hide();
    if (const Result<> possible = checkTypeChange(m_session, *wanted); !possible) {
        m_finding->setText(possible.error().message);
        return;
    }
    m_finding->setText(tr("Reading the values …"));
    m_job = std::make_unique<TypePreviewJob>(m_session, *wanted);
    connect(m_job.get(), &Job::finished, this, [this] { showPreview(m_job->result()); });
    m_job->start();
}

void TypeChangeForm::showPreview(const Result<TypeChangePreview> &preview)
{
    const std::optional<Attribute> wanted = after();
    if (!preview || !wanted) {
        m_finding->setText(preview ? QString() : preview.error().message);
        return;
    }
    const auto lost = static_cast<int>(preview->lost);
    m_finding->setText(findingOf(static_cast<int>(preview->known), lost));
    m_finding->setToken(lost > 0 ? Token::Caution : Token::TextPrimary);
    m_accept->setText(lost > 0 ? tr("Change, lose %Ln value(s)", nullptr, lost) : tr("Change the type"));
    m_accept->setEnabled(true);
    showExamples(*preview, *wanted);
    QStringList follows;
    if (!preview->newTerms.isEmpty()) {
        const QString named = preview->newTerms.mid(0, MostTermsNamed).join(u", "_s);
        follows << tr("%Ln new term(s) to review: %1", nullptr, static_cast<int>(preview->newTerms.size()))
                       .arg(preview->newTerms.size() > MostTermsNamed ? QString(named + u" …"_s) : named);
    }
    const QStringList shutOut = profilesThatWouldNotRead(m_session, *wanted);
    if (!shutOut.isEmpty())
        follows << tr("Profiles that could no longer read it: %1").arg(shutOut.join(u", "_s));
    QStringList readers;
    for (const AttributeReader &reader : profilesReading(m_session, m_key)) {
        if (!shutOut.contains(reader.name))
            readers << reader.name;
    }
    if (lost > 0 && !readers.isEmpty())
        follows << tr("Profiles that read it, and would miss what is lost: %1").arg(readers.join(u", "_s));
    m_follows->setText(follows.join(u'\n'));
    m_follows->setVisible(!follows.isEmpty());
}

void TypeChangeForm::showExamples(const TypeChangePreview &preview, const Attribute &changed)
{
    const std::shared_ptr<const Schema> schema = m_session.schema();
    const Attribute before = *schema->find(m_key);
    const Pool &pool = *m_session.pool();
    m_examples->removeRows(0, m_examples->rowCount());
    const auto add = [&](const TypeChangePreview::Sample &sample) {
        const std::optional<std::size_t> row = pool.rowOf(sample.partner);
        auto *then = cell(isKnown(sample.after) ? displayText(sample.after, changed, *schema) : tr("lost"));
        if (!isKnown(sample.after))
            then->setData(static_cast<int>(Tone::Caution), ToneRole);
        m_examples->appendRow(
            { cell(row ? pool.name(*row) : QString()), cell(displayText(sample.before, before, *schema)), then });
    };
    for (const TypeChangePreview::Sample &sample : preview.lostSamples)
        add(sample);
    for (const TypeChangePreview::Sample &sample : preview.keptSamples)
        add(sample);
    m_table->setVisible(m_examples->rowCount() > 0);
}

void TypeChangeForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace partnerscope
