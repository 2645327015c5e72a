// The levels of the units of the open project, and how they are changed.
#pragma once

#include "app/document/document.h"
#include "app/live/estimators/unit_levels.h"

#include <QObject>

#include <optional>

namespace titer::app {

// [gui] The document outlives it.
class LevelSetup : public QObject {
    Q_OBJECT

public:
    explicit LevelSetup(Document& document, QObject* parent = nullptr);

    // Those that are stated. Where they cannot be read all are Model, and unreadable() says why.
    const UnitLevels& levels() const { return m_levels; }
    UnitLevel of(std::string_view unit) const;
    const std::optional<base::Error>& unreadable() const { return m_unreadable; }
    // A project keeps it; it is no step of undo, since it stands in the audit trail.
    base::Done set(const std::string& unit, UnitLevel level, const std::string& reason);

signals:
    void changed();

private:
    void load();

    Document& m_document;
    UnitLevels m_levels;
    std::optional<base::Error> m_unreadable;
};

} // namespace titer::app
