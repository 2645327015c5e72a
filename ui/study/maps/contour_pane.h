// The mean of the selected response over two factors: steps of colour between labelled iso-lines, and where limits run. [gui]
//
// Lines of limits can be dragged; L chooses one after the other, which plus and minus then move. What else moves and how is in MapPane.
#pragma once

#include "app/study/contours.h"
#include "ui/study/maps/map_pane.h"

#include <optional>

namespace titer::study {

class ContourPane : public MapPane {
    Q_OBJECT
public:
    explicit ContourPane(QWidget* parent = nullptr);

    QString csv() const override;

protected:
    State takeMap(const StudyScene& before) override;
    void paintField(QPainter* painter, const StudyAxes& chart) override;
    void paintOver(QPainter* painter, const QRectF& rect) override;
    QList<plot::LegendEntry> entries() const override;
    bool pressed(QPointF at) override;
    void dragged(QPointF at) override;
    void released(QPointF at) override;
    bool takesKey(QKeyEvent* event) override;
    bool ownsKey(int key) const override;
    void fillMenu(QMenu* menu) override;

private:
    // Where the mean of a response is at its limit.
    struct Limit {
        int response = 0;
        bool high = false;
        double value = 0.0;
        QList<QPolygonF> lines = {}; // natural
    };
    bool makeFields(const StudyScene& before);
    void makeLimits();
    void paintLabels(QPainter* painter, const StudyAxes& chart) const;
    QPen limitPen(const Limit& limit) const;
    void put(Limit& limit, double value, double parts) const;
    double limitStep(const Limit& limit, double parts) const;
    const Limit* chosen() const; // by keys; nullptr: none
    QString chosenWords(const Limit& limit) const;
    void chooseNext();
    void reportChosen();

    std::vector<app::ContourField> m_fields; // one per response; empty where there is no model
    QList<double> m_levels;
    QList<QList<QPolygonF>> m_lines; // of the levels, natural
    QList<Limit> m_limits;
    std::optional<Limit> m_dragged;
    std::optional<std::pair<int, bool>> m_chosen; // response, high
};

} // namespace titer::study
