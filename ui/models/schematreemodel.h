#pragma once

#include "session/session.h"

#include <QStandardItemModel>

namespace partnerscope {

/// Attributes in their groups, or the terms of a vocabulary below each other. A drop asks for a move and moves nothing
/// by itself.
class SchemaTreeModel final : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< key of the attribute or group, code of the term
        ParentRole,                 ///< key of the group or code of the parent the row stands under
        SearchRole,                 ///< everything a search looks at
        LeafRole                    ///< bool: an attribute or term, not a group
    };
    enum AttributeColumn { LabelColumn, TypeColumn, FilledColumn, ReadersColumn, AttributeColumnCount };
    enum TermColumn { TermLabelColumn, CodeColumn, CompaniesColumn, TermColumnCount };
    /// Which terms to show.
    enum class Terms { All, Unreviewed, Retired };

    explicit SchemaTreeModel(QObject *parent = nullptr);

    void showAttributes(const Session &session);
    void showTerms(const Vocabulary &vocabulary, const QSet<QString> &retired,
                   const QHash<QString, qsizetype> &companies, Terms which);
    /// The first row of a key; invalid if there is none.
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;

    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// Put `key` from under `from` under `to`, before the row `before` (empty: at the end).
    void moveRequested(const QString &key, const QString &from, const QString &to, const QString &before);

private:
    QList<QStandardItem *> attributeRow(const Attribute &attribute, const Session &session);
    QList<QStandardItem *> termRow(const Term &term, const QString &parent, qsizetype companies);
    void addTerms(QStandardItem *to, const QString &parent, const QHash<QString, QList<const Term *>> &children,
                  const QHash<QString, qsizetype> &companies, int depth);

    QSet<QString> m_retired;  ///< codes of the terms shown
    bool m_dropsInto = false; ///< a drop on a row puts below it, else before it
};

} // namespace partnerscope
