#pragma once

#include "base/ids.h"
#include "ui/editors/recordform.h"
#include "ui/editors/recordlist.h"
#include "ui/theme/button.h"

#include <QVBoxLayout>

namespace partnerscope {

/// The form of one kind of record. A record that is valid is handed over; what cannot be kept is said in the form.
template <typename Record>
class RecordFormOf : public RecordForm
{
public:
    std::function<void(const Record &)> saved; ///< set by the section that shows the form

protected:
    RecordFormOf(const QString &prefix, Record original, QWidget *parent)
        : RecordForm(prefix, parent)
        , m_original(std::move(original))
    {
    }
    [[nodiscard]] const Record &original() const { return m_original; }
    /// The original with what the fields say now.
    [[nodiscard]] virtual Record read() const = 0;
    /// What is wrong with the texts themselves, before the record is looked at.
    [[nodiscard]] virtual Problems problemsOfTexts() const { return {}; }
    void save() final
    {
        const Record record = read();
        if (!showProblem(problemsOfTexts() + validate(record)) && saved)
            saved(record);
    }

private:
    Record m_original;
};

/// Records of one kind that belong to a company: one under the other, a button that adds one, a form in place. Asks
/// for changes, makes none.
template <typename Record>
class RecordSection : public QWidget
{
public:
    /// How records of the kind look and are entered.
    struct Kind {
        QString addText; ///< "Add person"
        QString addName; ///< object name of that button
        std::function<RecordList::Row(const Record &)> row;
        std::function<RecordFormOf<Record> *(const Record &, QWidget *parent)> form;
        std::function<Record(PartnerId)> blank; ///< what a new one begins with
    };

    RecordSection(Kind kind, QWidget *parent)
        : QWidget(parent)
        , m_kind(std::move(kind))
    {
        auto *add = new Button(ButtonKind::Secondary, QLatin1StringView("plus"), m_kind.addText, this);
        add->setObjectName(m_kind.addName);
        m_list = new RecordList(add, this);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(metric::SpaceS);
        column->addWidget(m_list);
        connect(add, &QPushButton::clicked, this, [this] { openForm(m_kind.blank(m_partner)); });
    }

    std::function<bool(const Record &)> save; ///< false: it failed, and the form stays as it is
    std::function<void(const Record &)> remove;

    void setEditable(bool editable) { m_list->setEditable(editable); }
    /// Closes an open form only when the company is another one. `nothing` stands where there are none.
    void setRecords(PartnerId partner, const QList<Record> &records, const QString &nothing = {})
    {
        if (partner != m_partner)
            m_list->closeForm();
        m_partner = partner;
        QList<RecordList::Row> rows;
        for (const Record &record : records) {
            RecordList::Row row = m_kind.row(record);
            row.change = [this, record] { openForm(record); };
            row.remove = [this, record] { remove(record); };
            rows << row;
        }
        m_list->setRows(rows, nothing);
    }
    void openForm(const Record &record)
    {
        RecordFormOf<Record> *form = m_kind.form(record, this);
        form->saved = [this, form](const Record &saved) {
            form->setEnabled(false); // a second Return is not a second record
            // Queued: the form goes while its own signal is still being handled.
            QMetaObject::invokeMethod(
                form, [this, form, saved] { finish(form, saved); }, Qt::QueuedConnection);
        };
        m_list->openForm(form);
    }

private:
    void finish(RecordFormOf<Record> *form, const Record &record)
    {
        if (!save(record)) {
            form->setEnabled(true);
            form->firstField()->setFocus();
            return;
        }
        m_list->closeForm();
        m_list->focusAdd();
    }

    Kind m_kind;
    PartnerId m_partner;
    RecordList *m_list;
};

} // namespace partnerscope
