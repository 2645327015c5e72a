// The train behind the culture, as it was planned with the newest list of advice: a row for each figure of each step, and the share of their
// capacity to which columns are loaded. [gui]
#pragma once

#include "app/run/advice/advice_order.h"

#include <QWidget>

class QLineEdit;
class QTableWidget;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class TrainPane : public QWidget {
    Q_OBJECT
public:
    TrainPane();

    // nullptr: there is no list yet.
    void setFound(const app::PreparedAdvice* found);
    void setShare(double share);
    // Errors: no share above 0 and up to 100 %.
    base::Result<double> share() const;

    QLineEdit* shareField() const { return m_share; }
    QTableWidget* table() const { return m_table; }
    QString state() const;

private:
    void fill(const app::PlannedTrain& train);

    QLineEdit* m_share;
    widgets::Label* m_state;
    QTableWidget* m_table;
};

} // namespace titer::pages
