#pragma once

#include "session/typechange.h"

#include <QWidget>

class QComboBox;
class QStandardItemModel;
class QTableView;

namespace partnerscope {

class Button;
class TextLabel;

/// Another type for an attribute, and what would become of its values, before anything is changed.
class TypeChangeForm final : public QWidget
{
    Q_OBJECT

public:
    TypeChangeForm(Session &session, const QString &key, QWidget *parent = nullptr);
    ~TypeChangeForm() override;
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void accepted(const partnerscope::Attribute &after);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void fillChoices();
    void look();
    void showPreview(const Result<TypeChangePreview> &preview);
    void showExamples(const TypeChangePreview &preview, const Attribute &changed);
    [[nodiscard]] std::optional<Attribute> after() const;

    Session &m_session;
    QString m_key;
    QComboBox *m_type;
    TextLabel *m_listLabel;
    QComboBox *m_list;
    TextLabel *m_finding;
    TextLabel *m_follows; ///< new terms, and profiles that could no longer read it
    QStandardItemModel *m_examples;
    QTableView *m_table;
    Button *m_accept;
    Button *m_cancel;
    std::unique_ptr<TypePreviewJob> m_job;
};

} // namespace partnerscope
