// A step of separation by its mechanism or by stated figures, one instead of the other; a mechanism that was given up comes back with
// the step, for as long as the plant is open. [gui]
#pragma once

#include "core/base/json.h"

#include <QHash>
#include <QObject>

namespace titer::app {
class AutoRun;
class Document;
} // namespace titer::app

namespace titer::pages {

class StepSwitch : public QObject {
    Q_OBJECT
public:
    StepSwitch(app::Document& document, const app::AutoRun& runs, QObject* parent);

    void change(const QString& unit);

signals:
    void changed(const QString& hint); // what to know of it

private:
    app::Document& m_document;
    const app::AutoRun& m_runs;
    QHash<QString, base::Json> m_mechanisms; // of columns that were stated, by unit
};

} // namespace titer::pages
