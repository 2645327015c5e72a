// The design space (ICH Q8): how probable it is over two factors that one run to come meets all specifications. [gui]
//
// The map is made in the background, at once with the draws of the analysis and at rest with ten times as many; it says with how many,
// and for which setting of the other factors.
#pragma once

#include "app/study/study_maps.h"
#include "ui/study/maps/map_pane.h"

namespace titer::study {

class SpacePane : public MapPane {
    Q_OBJECT
public:
    // They outlive the pane, and are made for it alone.
    explicit SpacePane(app::StudyMaps& maps, QWidget* parent = nullptr);

    QString csv() const override;
    const app::StudyMaps& maps() const { return m_maps; }

protected:
    State takeMap(const StudyScene& before) override;
    void paintField(QPainter* painter, const StudyAxes& chart) override;
    QList<plot::LegendEntry> entries() const override;
    qreal footHeight(qreal width) const override;
    void paintFoot(QPainter* painter, const QRectF& rect) const override;

private:
    QString goalsWords() const;
    QString methodWords() const; // with what validation runs say
    QString drawnWords() const;

    app::StudyMaps& m_maps;
    std::shared_ptr<const app::SpaceMap> m_shown;
    double m_threshold = 0.0;                                              // of what is painted
    std::shared_ptr<const std::vector<studies::Validation>> m_validations; // likewise
};

} // namespace titer::study
