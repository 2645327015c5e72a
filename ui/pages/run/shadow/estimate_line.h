// The numbers that the estimators of what lies over the plant follow, as of now, or why there is no estimate. [gui]
//
//   EstimateLine line(document, laid);  line.refresh();  line.forget();      the names of another plant
#pragma once

#include "app/document/document.h"
#include "app/form/number_names.h"
#include "app/session/plant_shadow.h"
#include "ui/widgets/linked_line.h"

#include <map>
#include <string>

namespace titer::pages {

class EstimateLine : public widgets::LinkedLine {
    Q_OBJECT
public:
    EstimateLine(app::Document& document, const app::PlantShadow& laid);

    void refresh();
    void forget() { m_numbers.clear(); }
    // "Yield of Reactor: 0.43 ± 0.02"
    QString wordsNow() const;

private:
    const app::NumberName& numberOf(const app::EstimateTrack& track) const;

    app::Document& m_document;
    const app::PlantShadow& m_laid;
    mutable std::map<std::string, app::NumberName> m_numbers; // by their paths
};

} // namespace titer::pages
