// What the last run says of one unit, or of the whole plant: key figures, phases, and whether the mass balance closes. [gui]
#pragma once

#include "app/document/document.h"
#include "app/live/recordings/chromatograms.h"
#include "app/run/run_session.h"

#include <QScrollArea>

#include <memory>
#include <string>

class QGridLayout;

namespace titer::form {

class ColumnResult;

class ResultsTab : public QScrollArea {
    Q_OBJECT
public:
    explicit ResultsTab(const app::Document& document, QWidget* parent = nullptr);

    // An empty unit is the plant.
    void show(const std::string& unit, const std::shared_ptr<const app::Run>& run, bool outdated = false);
    // Of a column its chromatogram is then shown, with a measured run over it.
    void setMeasured(app::Chromatograms& chromatograms);
    ColumnResult* column() const { return m_column; }

private:
    void head(const QString& words);
    void line(const QString& name, const QString& value, const QString& tip = {});
    void sentence(const QString& words);
    void addFigure(const figures::Kpi& kpi);
    void addFigures(const std::string& unit);
    void addChromatogram(int unit);
    void addPhases(int unit);
    void addBalance(int unit);

    const app::Document& m_document;
    std::string m_unit;
    std::shared_ptr<const app::Run> m_run;
    QWidget* m_holder = nullptr;
    QGridLayout* m_grid = nullptr;
    ColumnResult* m_column = nullptr; // stays where the rest is rebuilt
};

// "3 × 10⁻¹²"
QString smallNumber(double value);

} // namespace titer::form
