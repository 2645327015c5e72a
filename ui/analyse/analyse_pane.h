// A pane of a multivariate model: points that are rows or columns, selected in all panes together. [gui]
//
//   pane->show(scene);
//   click: the row or column; with Ctrl one more; dragged over an empty place: all rows in the frame
//   Left, Right: from point to point, with Shift keeping what is selected; Space: one more or one less; X: leaves the selected rows out
#pragma once

#include "ui/analyse/analyse_picture.h"
#include "ui/study/plot_pane.h"

namespace titer::analyse {

class AnalysePane : public study::PlotPane {
    Q_OBJECT
public:
    explicit AnalysePane(PaneKind kind, QWidget* parent = nullptr);

    using QWidget::show;
    void show(const AnalyseScene& scene);
    PaneKind kind() const { return m_kind; }
    const AnalysePicture& shown() const { return m_picture; }
    QString csv() const override;
    QRectF lines() const override;

signals:
    void rowsSelected(const std::set<titer::app::AnalyseRow>& rows);
    void variableSelected(const std::string& name);
    void pointSelected(int point);
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
    bool isBare() const override { return !m_scene.analysis; }

    // Of a pane that says itself what it shows; `kind` then means nothing.
    AnalysePane(PaneKind kind, const QString& title, QWidget* parent);
    const AnalyseScene& scene() const { return m_scene; }
    virtual AnalysePicture pictureNow() const;
    // Whether the picture is that of the scene before.
    virtual bool isAsBefore(const AnalyseScene& before) const;
    virtual QString rowWords(const app::AnalyseRow& row) const;

private:
    plot::XyPoint pointAt(QPointF at) const;
    const Subject* subjectAt(const plot::XyPoint& point) const;
    bool isSelected(const Subject& subject) const;
    QString nameOf(const plot::XyPoint& point) const; // of one that has a subject
    QString wordsOf(const plot::XyPoint& point) const;
    void choose(const plot::XyPoint& point, bool further);
    void step(int by, bool further);
    QList<plot::XyPoint> points() const;
    void report();

    PaneKind m_kind;
    AnalyseScene m_scene;
    AnalysePicture m_picture;
    plot::XyPoint m_current; // that keys act on
    QRectF m_frame;          // that is dragged
};

} // namespace titer::analyse
