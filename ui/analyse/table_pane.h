// Two columns of a table: as points of the plane, or over time (else from row to row), batch by batch. [gui]
#pragma once

#include "ui/analyse/analyse_pane.h"

namespace titer::analyse {

class TablePane : public AnalysePane {
    Q_OBJECT
public:
    enum class Kind { Scatter, Trend };

    explicit TablePane(Kind kind, QWidget* parent = nullptr);

    Kind ofTable() const { return m_table; }

protected:
    bool isBare() const override;
    AnalysePicture pictureNow() const override;
    bool isAsBefore(const AnalyseScene& before) const override;
    QString rowWords(const app::AnalyseRow& row) const override;

private:
    AnalysePicture scatter() const;
    AnalysePicture trend() const;

    Kind m_table;
};

} // namespace titer::analyse
