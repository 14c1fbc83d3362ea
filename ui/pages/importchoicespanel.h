#pragma once

#include "session/session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace partnerscope {

class TextLabel;

/// What an import would do, in figures that add up, and the choices that hold for the whole file.
class ImportChoicesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportChoicesPanel(QWidget *parent = nullptr);

    void setFile(const QString &path); ///< its name and day stand where nothing else is said
    void setOptions(const ImportOptions &options);
    void setPlan(const ImportPlan &plan);
    /// Puts what is chosen here into the options.
    void read(ImportOptions &options) const;

    /// Offers a name under which the choices can be kept; `isKept` where they already are.
    void offerName(const QString &name, bool isKept);
    [[nodiscard]] QString nameToKeep() const; ///< empty: they are not to be kept

Q_SIGNALS:
    void changed();
    void newAttributesClicked();

private:
    void buildCompanies(QVBoxLayout *column);
    void buildEvidence(QVBoxLayout *column);
    void buildNumbers(QVBoxLayout *column);
    void buildMemory(QVBoxLayout *column);
    void watch(QLineEdit *line);
    void showCounts(const ImportPlan &plan);
    void showNumbers();

    QString m_listName;
    TextLabel *m_counts;
    TextLabel *m_missing;
    QWidget *m_facts = nullptr; ///< what only lists that change facts have
    QComboBox *m_duplicates = nullptr;
    QComboBox *m_conflicts = nullptr;
    QCheckBox *m_newAttributes = nullptr;
    QLineEdit *m_source = nullptr;
    QLineEdit *m_asOf = nullptr;
    QComboBox *m_grade = nullptr;
    QWidget *m_numbers = nullptr;
    QComboBox *m_idColumn = nullptr;
    QLineEdit *m_system = nullptr;
    QCheckBox *m_isComplete = nullptr;
    QCheckBox *m_keeps = nullptr;
    QLineEdit *m_name = nullptr;
};

} // namespace partnerscope
