// Two columns of a table: as points of the plane, or over time (else from row to row), batch by batch; and the control chart of one. [gui]
#pragma once

#include "ui/analyse/analyse_pane.h"

class QComboBox;

namespace titer::analyse {

class TablePane : public AnalysePane {
    Q_OBJECT
public:
    enum class Kind { Scatter, Trend, Control };

    explicit TablePane(Kind kind, QWidget* parent = nullptr);

    Kind ofTable() const { return m_table; }
    // Of a control chart: of individual values, of moving ranges, EWMA, CUSUM.
    QComboBox* chart() const { return m_chart; }

protected:
    bool isBare() const override;
    AnalysePicture pictureNow() const override;
    bool isAsBefore(const AnalyseScene& before) const override;
    QString rowWords(const app::AnalyseRow& row) const override;

private:
    AnalysePicture scatter() const;
    AnalysePicture trend() const;
    AnalysePicture control() const; // control_picture.cpp

    Kind m_table;
    QComboBox* m_chart = nullptr;
    bool m_isOther = false; // another chart is shown
};

} // namespace titer::analyse
