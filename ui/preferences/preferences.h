// Language, theme and text size of this window; each choice acts at once and is kept for next time. [gui]
//
//   new Preferences(settings)      rows for a card of the welcome page, or for the popup at the foot of the rail
//   applyLook(settings)            gives the theme what the settings say
#pragma once

#include "app/common/settings.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QPushButton;

namespace titer::widgets {
class Segments;
}

namespace titer::preferences {

class Preferences : public QWidget {
    Q_OBJECT
public:
    explicit Preferences(app::Settings& settings, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showSettings();
    void refresh();

    app::Settings& m_settings;
    QGridLayout* m_grid;
    QComboBox* m_language;
    widgets::Segments* m_theme;
    widgets::Segments* m_textSize;
    widgets::Segments* m_sound;
    QCheckBox* m_blink;
    QPushButton* m_hints; // lines of a first visit that have gone come back
};

void applyLook(const app::Settings& settings);

// Languages with a translation, by their own names; the first is the source's.
struct Language {
    QString code; // "de"
    QString name; // "Deutsch"
};
QList<Language> languages();

} // namespace titer::preferences
