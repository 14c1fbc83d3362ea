#pragma once

#include <QSet>
#include <QTreeView>

namespace partnerscope {

/// A tree whose lines are changed by the keyboard: F2 types over a name, Alt with an arrow moves the line, Delete takes
/// it out of use, Ctrl+M makes it one with another, Return goes to its form, Insert adds one. Lines can be dragged.
/// What is open, current and in sight outlives a new structure, as each line has a name.
class OutlineView final : public QTreeView
{
    Q_OBJECT

public:
    explicit OutlineView(QWidget *parent = nullptr);

    /// \param lineRole text that tells a line from all others
    /// \param openDepth lines less deep than this begin opened
    void setOutline(QAbstractItemModel *model, int lineRole, int openDepth);
    [[nodiscard]] QString currentLine() const { return m_line; }
    /// Makes a line current and shows it; nothing where there is no such line.
    void setCurrentLine(const QString &line);
    /// Whether lines can be moved, typed over, taken out of use and added.
    void setWritable(bool writable);
    /// Opens everything, for as long as something is looked for.
    void setAllOpen(bool open);
    /// Whether a current line that is hidden stays the one to come back to, as while something is looked for; else the
    /// line beside it takes its place.
    void setHoldsLine(bool holds) { m_holdsLine = holds; }

Q_SIGNALS:
    void currentLineChanged(const QString &line);
    void stepRequested(int step);   ///< Alt and Up (−1) or Down (1)
    void indentRequested(int step); ///< Alt and Left (−1) or Right (1)
    void mergeRequested();          ///< Ctrl+M
    void retireRequested();
    void openRequested();
    void addRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QModelIndex find(const QString &line) const;
    void remember();
    void restore();
    void restoreBelow(const QModelIndex &parent, int depth);
    [[nodiscard]] bool takeStep(int key);
    [[nodiscard]] bool takeKey(const QKeyEvent *event);

    int m_lineRole = 0;
    int m_openDepth = 0;
    bool m_writable = true;
    bool m_allOpen = false;
    bool m_holdsLine = false;
    QString m_line;
    QStringList m_beside;        ///< the lines around the current one: where it goes, one of them takes its place
    QHash<QString, bool> m_open; ///< lines that were opened or closed by hand
    int m_scroll = 0;
};

} // namespace partnerscope
