// The train behind the culture, as it was planned with the newest list of advice: a row for each figure of each step, and the share of their
// capacity to which columns are loaded. [gui]
#pragma once

#include "app/run/advice/advice_order.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QPushButton;
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
    // What was measured of the last load of columns, and the name of its file; none: what their models say.
    void setLoadings(std::vector<app::TrainOrder::Loading> loadings, const QString& name);
    const std::vector<app::TrainOrder::Loading>& loadings() const { return m_loadings; }

    QLineEdit* shareField() const { return m_share; }
    QPushButton* loadButton() const { return m_load; }
    QTableWidget* table() const { return m_table; }
    QString state() const;

signals:
    void loadAsked(); // for a file of a load

private:
    void fill(const app::PlannedTrain& train);

    QLineEdit* m_share;
    QPushButton* m_load;
    std::vector<app::TrainOrder::Loading> m_loadings;
    widgets::Label* m_state;
    QTableWidget* m_table;
};

} // namespace titer::pages
