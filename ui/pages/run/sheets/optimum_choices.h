// What a search for the optimal recipe is asked: goals, limits, numbers and courses with their bounds, how many pieces and runs. [gui]
//
//   OptimumChoices choices(work);  choices.present();     as the work has them; what is chosen goes to it at once
//   signal changed()
#pragma once

#include "app/session/optimum/optimum_work.h"

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
    // Editable: what is no entry of it is an expression.
    QComboBox* goalBox(int goal) const { return m_goals[goal]; }
    QComboBox* senseBox(int goal) const { return m_senses[goal]; }
    QPlainTextEdit* limits() const { return m_limits; }
    QComboBox* limitBox() const { return m_limitOn; }
    QSpinBox* piecesField() const { return m_pieces; }
    QComboBox* formBox() const { return m_form; } // of courses: steps, or lines
    QSpinBox* runsField() const { return m_runs; }
    QSpinBox* drawsField() const { return m_draws; }
    QLineEdit* filter() const { return m_filter; }

signals:
    void changed();

private:
    enum NumberColumn { Name, Value, Low, High };

    void fillGoals();
    void fillNumbers();
    void takeNumber(QTableWidgetItem* item);
    void takeGoals();
    QString goalOf(int goal) const;
    void addLimit(int figure);
    void refreshFields();

    app::OptimumWork& m_work;
    QComboBox *m_goals[2], *m_senses[2], *m_limitOn, *m_form;
    QPlainTextEdit* m_limits;
    QSpinBox *m_pieces, *m_runs, *m_draws;
    QLineEdit* m_filter;
    QTableWidget* m_numbers;
};

} // namespace titer::pages
