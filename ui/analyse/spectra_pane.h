// All rows of a table whose columns are points of an axis, as lines over it; those that are selected stand out. [gui]
//
//   pane->show(scene);
//   click: the row whose line lies there; with Ctrl one more; dragged: all rows whose lines go through the frame
//   Left, Right: from row to row, with Shift keeping what is selected; Space: one more or one less; X: leaves the selected rows out
#pragma once

#include "ui/analyse/analyse_scene.h"
#include "ui/plot/xy/xy_layout.h"
#include "ui/study/plot_pane.h"

class QComboBox;

namespace titer::analyse {

class SpectraPane : public study::PlotPane {
    Q_OBJECT
public:
    explicit SpectraPane(QWidget* parent = nullptr);

    using QWidget::show;
    void show(const AnalyseScene& scene);
    // Whether there is anything that it could show.
    static bool hasLines(const AnalyseScene& scene);
    // As measured, or after the steps of preprocessing; hidden where the model has none.
    QComboBox* choice() const { return m_choice; }
    const plot::XyModel& shown() const { return m_model; }
    // What lies at a place of the plot; nothing where no line is near.
    std::optional<app::AnalyseRow> rowAt(QPointF at) const;
    QString csv() const override;
    QRectF lines() const override;

signals:
    void rowsSelected(const std::set<titer::app::AnalyseRow>& rows);
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
    void fillMenu(QMenu* menu) override;
    bool isBare() const override { return m_kinds.isEmpty(); }

private:
    // Rows that look alike: those of the model, those left out, new ones. The lines are those of the scene.
    struct Kind {
        QString name;
        const app::SpectraLines* lines;
        std::vector<app::AnalyseRow> rows;
        int colour;
        bool muted;
    };
    void refresh();
    void gather();
    plot::XyLayout layout(const QRectF& rect) const { return {rect, m_model}; }
    void paintKind(QPainter* painter, const plot::XyLayout& layout, const Kind& kind, double width) const;
    std::vector<app::AnalyseRow> rowsIn(const QRectF& frame) const;
    QString nameOf(const app::AnalyseRow& row) const;
    void choose(const app::AnalyseRow& row, bool further);
    void step(int by, bool further);
    void report();

    AnalyseScene m_scene;
    QComboBox* m_choice;
    QList<Kind> m_kinds;                      // the first on top
    plot::XyModel m_model;                    // axes and legend, without the lines
    std::optional<app::AnalyseRow> m_current; // that keys act on
    QRectF m_frame;                           // that is dragged
};

} // namespace titer::analyse
