// How the columns of a table go together, two by two: a field for each pair, its colour and its number the correlation. [gui]
//
//   pane->show(scene);
//   click, or Enter and Space: that pair is opened as a scatter; arrows: from field to field
#pragma once

#include "ui/analyse/analyse_scene.h"
#include "ui/study/plot_pane.h"

#include <QPoint>

class QComboBox;

namespace titer::analyse {

class CorrelationPane : public study::PlotPane {
    Q_OBJECT
public:
    explicit CorrelationPane(QWidget* parent = nullptr);

    using QWidget::show;
    void show(const AnalyseScene& scene);
    // Pearson or Spearman.
    QComboBox* choice() const { return m_choice; }
    // The field of two columns, of the exploration.
    QRectF fieldOf(int across, int down) const;
    QString csv() const override;
    QRectF lines() const override;

signals:
    void pairChosen(const std::string& across, const std::string& up);

protected:
    void paintPlot(QPainter* painter, const QRectF& rect) override;
    void paintOver(QPainter* painter, const QRectF& rect) override;
    bool pressed(QPointF at) override;
    void hovered(QPointF at) override;
    bool takesKey(QKeyEvent* event) override;
    bool ownsKey(int key) const override;
    bool isBare() const override { return count() == 0; }

private:
    // Names at the left and beneath, and the fields between them.
    struct Places {
        QRectF area, names, beneath;
        double side; // of a field, across
        double rise;
        QRectF field(QPoint at) const;
    };
    Places places(const QRectF& rect) const;
    int count() const;
    double correlation(QPoint at) const;
    QPoint fieldAt(QPointF at) const; // (-1, -1) beside all of them
    QString wordsOf(QPoint field) const;
    QString pairsWords() const;
    QStringList names() const;
    void choose(QPoint field);
    void refresh();

    AnalyseScene m_scene;
    QComboBox* m_choice;
    QPoint m_current{-1, -1}; // that keys act on: across, down
};

} // namespace titer::analyse
