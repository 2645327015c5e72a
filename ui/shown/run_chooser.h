// A list of all quantities of a run, by unit, with search; what is checked stands in the plots. [gui]
#pragma once

#include "ui/shown/run_model.h"

#include <QFrame>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace titer::shown {

// Opens below the button that asks for it; Esc closes.
class VariableChooser : public QFrame {
    Q_OBJECT
public:
    explicit VariableChooser(const RunModel& model, QWidget* parent = nullptr);

    // `shown` are the tags that stand in the plots.
    void open(const QStringList& shown, QWidget* below);
    QLineEdit* search() const { return m_search; }
    QTreeWidget* list() const { return m_list; }

signals:
    void toggled(const QString& tag, bool shown);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QStringList& shown);
    void filter(const QString& words);

    const RunModel& m_model;
    QLineEdit* m_search;
    QTreeWidget* m_list;
};

} // namespace titer::shown
