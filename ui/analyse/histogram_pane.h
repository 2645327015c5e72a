// How the values of a column lie: bins, the mean, the quartiles; the part of the rows that are selected stands out. [gui]
//
//   pane->show(scene);
//   click, or dragged over several bins: their rows in all panes; with Ctrl these as well
//   Left, Right: from bin to bin, with Shift one more; X: leaves the selected rows out
#pragma once

#include "ui/analyse/analyse_scene.h"
#include "ui/plot/xy/xy_layout.h"
#include "ui/study/plot_pane.h"

class QComboBox;

namespace titer::analyse {

class HistogramPane : public study::PlotPane {
    Q_OBJECT
public:
    explicit HistogramPane(QWidget* parent = nullptr);

    using QWidget::show;
    void show(const AnalyseScene& scene);
    QComboBox* choice() const { return m_choice; }
    const plot::XyModel& shown() const { return m_model; }
    // Of each bin, how much of it the selected rows are, from 0 to 1.
    const std::vector<double>& selectedParts() const { return m_parts; }
    QString csv() const override;
    QRectF lines() const override;

signals:
    void rowsSelected(const std::set<titer::app::AnalyseRow>& rows);
    void columnChosen(const std::string& column);
    void excludeAsked(); // of the rows that are selected

protected:
    void paintPlot(QPainter* painter, const QRectF& rect) override;
    void paintOver(QPainter* painter, const QRectF& rect) override;
    bool pressed(QPointF at) override;
    void dragged(QPointF at) override;
    void released(QPointF at) override;
    void hovered(QPointF at) override;
    bool takesKey(QKeyEvent* event) override;
    bool ownsKey(int key) const override;
    bool isBare() const override { return m_column < 0; }

private:
    void gather();
    void mark();
    int binAt(QPointF at) const; // of those that there are the nearest
    QRectF placeOf(const plot::XyLayout& layout, int bin, double part) const;
    void choose(int from, int to, bool further);
    QString wordsOf(int bin) const;
    QString figureWords() const;
    const studies::ColumnDescription& described() const;

    AnalyseScene m_scene;
    QComboBox* m_choice;
    int m_column = -1; // of the exploration
    plot::XyModel m_model;
    std::vector<int> m_bins; // of each row that is drawn; -1: none
    std::vector<std::optional<app::AnalyseRow>> m_subjects;
    std::vector<double> m_parts;
    int m_first = -1, m_last = -1; // bins that the mouse or keys are at
};

} // namespace titer::analyse
