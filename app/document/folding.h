// What the sheet shows folded: inlets and outlets of auxiliary ports, until somebody unfolds them, and
// zones that somebody folds. A matter of view: no step of
// undo, no part of the plant; the project keeps it.
#pragma once

#include <QObject>
#include <QSet>
#include <QString>

#include <string>
#include <string_view>

namespace titer::app {

// [gui]
class Folding : public QObject {
    Q_OBJECT

public:
    static constexpr const char* settingKey = "sheet/folding"; // in the project's settings

    // Inlets and outlets by id.
    bool isUnfolded(const QString& unit) const { return m_unfolded.contains(unit); }
    void setUnfolded(const QString& unit, bool unfolded);

    // Zones, by the first unit in them.
    bool isZoneFolded(const QString& first) const { return m_zones.contains(first); }
    void setZoneFolded(const QString& first, bool folded);

    // As the project keeps it. What cannot be read counts as nothing: no plant is lost by it.
    std::string text() const;
    void read(std::string_view text);

signals:
    void changed(); // not by read(): the plant changes with it

private:
    QSet<QString> m_unfolded, m_zones;
};

} // namespace titer::app
