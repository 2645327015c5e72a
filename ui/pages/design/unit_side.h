// At the left of the sheet: the palette of units, or the plant as a tree instead. [gui]
#pragma once

#include <QStackedWidget>

namespace titer::app {
class Document;
}
namespace titer::flow {
class FlowView;
class PlantTree;
class UnitPalette;
} // namespace titer::flow

namespace titer::pages {

class UnitSide : public QStackedWidget {
    Q_OBJECT
public:
    UnitSide(const app::Document& document, flow::FlowView& view);

    flow::UnitPalette& palette() const { return *m_palette; }
    void showTree(bool shown);
    bool isTreeShown() const { return currentIndex() == 1; }

signals:
    void stepChosen(const QString& step);

private:
    void layOut();

    flow::UnitPalette* m_palette;
    flow::PlantTree* m_tree;
};

} // namespace titer::pages
