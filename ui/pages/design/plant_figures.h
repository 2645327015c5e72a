// What the plant comes to, as far as it states prices and factors: cost of a gram, batches a year, emissions of a gram. They follow each
// edit, as the preview does. [gui]
#pragma once

#include "app/run/run_session.h"

#include <QList>
#include <QWidget>

#include <memory>

namespace titer::widgets {
class Pill;
}

namespace titer::pages {

class PlantFigures : public QWidget {
    Q_OBJECT
public:
    PlantFigures();

    // The key figures of a run, nullptr where there is none; one from before the last changes is pale.
    void setRun(const std::shared_ptr<const app::Run>& run, bool outdated);
    // As many as have room [px], the first ones.
    void fitInto(int room);
    // Of those that the run has.
    QStringList words() const { return m_words; }

    QSize minimumSizeHint() const override; // they give way

private:
    void add(const QString& words, const QString& hint);

    QList<widgets::Pill*> m_pills;
    QStringList m_words;
    int m_room = 0;
};

} // namespace titer::pages
