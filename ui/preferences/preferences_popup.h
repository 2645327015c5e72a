// The preferences at the foot of the rail: a popup that stays on the screen, and scrolls where the text has become too large for it. [gui]
//
//   PreferencesPopup::open(settings, window, corner)      its lower left corner, on the screen; it goes when it is closed
#pragma once

#include "app/common/settings.h"

#include <QFrame>

class QScrollArea;

namespace titer::preferences {

class Preferences;

class PreferencesPopup : public QFrame {
    Q_OBJECT
public:
    static PreferencesPopup* open(app::Settings& settings, QWidget* window, QPoint corner);

protected:
    // The text size is chosen here, and the rows take another size with it.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    PreferencesPopup(app::Settings& settings, QWidget* window, QPoint corner);
    void place();

    QPoint m_corner;
    Preferences* m_rows;
    QScrollArea* m_scroll;
};

} // namespace titer::preferences
