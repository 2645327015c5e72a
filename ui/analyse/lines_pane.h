// Rows of a table as lines over one axis; those that are selected stand out. [gui]
//
//   click: the row whose line lies there; with Ctrl one more; dragged: all rows whose lines go through the frame
//   Left, Right: from row to row, with Shift keeping what is selected; Space: one more or one less; X: leaves the selected rows out
#pragma once

#include "ui/analyse/analyse_scene.h"
#include "ui/plot/xy/xy_layout.h"
#include "ui/study/plot_pane.h"

namespace titer::analyse {

class LinesPane : public study::PlotPane {
    Q_OBJECT
public:
    const plot::XyModel& shown() const { return m_model; }
    // What lies at a place of the plot; nothing where no line is near.
    std::optional<app::AnalyseRow> rowAt(QPointF at) const;
    QRectF lines() const override;

signals:
    void rowsSelected(const std::set<titer::app::AnalyseRow>& rows);
    void excludeAsked(); // of the rows that are selected

protected:
    // A row, and its place among the lines.
    struct Line {
        app::AnalyseRow row;
        int place;
    };
    // Rows that look alike; the lines are those of whoever shows them.
    struct Kind {
        QString name;
        const app::SpectraLines* lines;
        std::vector<Line> rows;
        int colour;
        bool muted;
    };

    explicit LinesPane(const QString& title, QWidget* parent = nullptr);

    virtual QString nameOf(const app::AnalyseRow& row) const = 0;
    // Of a place on the axis, for people.
    virtual QString placeWords(double x) const { return plot::shortValue(x); }
    void paintPlot(QPainter* painter, const QRectF& rect) override;
    void paintOver(QPainter* painter, const QRectF& rect) override;
    bool pressed(QPointF at) override;
    void dragged(QPointF at) override;
    void released(QPointF at) override;
    void hovered(QPointF at) override;
    bool takesKey(QKeyEvent* event) override;
    bool ownsKey(int key) const override;
    void fillMenu(QMenu* menu) override;
    bool isBare() const override { return m_kinds.isEmpty(); }
    plot::XyLayout layout(const QRectF& rect) const { return {rect, m_model}; }
    // Where rows are new, nothing is where keys were.
    void forgetCurrent() { m_current.reset(); }
    void report();

    AnalyseScene m_scene;
    QList<Kind> m_kinds;   // the first on top
    plot::XyModel m_model; // axes and legend, without the lines

private:
    void paintKind(QPainter* painter, const plot::XyLayout& layout, const Kind& kind, double width) const;
    std::vector<app::AnalyseRow> rowsIn(const QRectF& frame) const;
    void choose(const app::AnalyseRow& row, bool further);
    void step(int by, bool further);

    std::optional<app::AnalyseRow> m_current; // that keys act on
    QRectF m_frame;                           // that is dragged
};

} // namespace titer::analyse
