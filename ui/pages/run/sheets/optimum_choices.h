// What a search for the optimal recipe is asked: goals, limits, numbers with their bounds, how many runs. [gui]
//
//   OptimumChoices choices(work);  choices.present();     as the work has them; what is chosen goes to it at once
//   signal changed()
#pragma once

#include "app/session/optimum_work.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTableWidget;
class QTableWidgetItem;

namespace titer::pages {

class OptimumChoices : public QWidget {
    Q_OBJECT
public:
    explicit OptimumChoices(app::OptimumWork& work, QWidget* parent = nullptr);

    void present();

    QTableWidget* numbers() const { return m_numbers; }
    QComboBox* goalBox(int goal) const { return m_goals[goal]; }
    QComboBox* senseBox(int goal) const { return m_senses[goal]; }
    QPlainTextEdit* limits() const { return m_limits; }
    QComboBox* limitBox() const { return m_limitOn; }
    QSpinBox* runsField() const { return m_runs; }
    QLineEdit* filter() const { return m_filter; }

signals:
    void changed();

private:
    enum NumberColumn { Name, Value, Low, High };

    void fillGoals();
    void fillNumbers();
    void takeNumber(QTableWidgetItem* item);
    void takeGoals();
    void addLimit(int figure);

    app::OptimumWork& m_work;
    QComboBox *m_goals[2], *m_senses[2], *m_limitOn;
    QPlainTextEdit* m_limits;
    QSpinBox* m_runs;
    QLineEdit* m_filter;
    QTableWidget* m_numbers;
};

} // namespace titer::pages
