// Steps of a person's own: saved from the selected units, listed beside those that come with Titer, and removed. [gui]
#pragma once

#include "app/run/own_step.h"
#include "app/run/step_library.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace titer::app {
class AutoRun;
class Document;
} // namespace titer::app

namespace titer::pages {

class OwnStepShelf : public QObject {
    Q_OBJECT

public:
    OwnStepShelf(app::Document& document, const app::AutoRun& runs, QObject* parent);

    const std::vector<model::StepTemplate>& steps() const { return m_own.steps; }
    // Of those that come with Titer and of these; nullptr where there is none of this id.
    const model::StepTemplate* find(const QString& id) const;
    // Reads the files again; what is left out is said.
    void reload();
    // Asks for a name, a purpose, and the ports where there are several, in a box over `window`.
    void saveAsked(const QStringList& units, QWidget* window);
    bool save(const app::StepWish& wish);
    // Asks first: a removed file does not come back.
    void removeAsked(const QString& id, QWidget* window);
    bool remove(const QString& id);

signals:
    void changed();
    void said(const QString& words);
    void refused(const titer::base::Error& error);

private:
    QString nameOf(const QString& id) const;

    app::Document& m_document;
    const app::AutoRun& m_runs;
    app::OwnSteps m_own;
};

} // namespace titer::pages
