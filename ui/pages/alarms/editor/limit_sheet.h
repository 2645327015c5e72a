// The limits of what a tile shows, at four levels, and the form in which they are set: the alarms on its tags, by the form of the page of
// alarms, which keeps them in the project with a reason. One rationale and one reason do for all that are set at once. A sheet over the
// page. [gui]
//
//   LimitSheet sheet({definitions, feed, ensureProject}, page);   sheet.open({{"src-1/DO"}});
#pragma once

#include "ui/pages/alarms/editor/alarm_editor.h"
#include "ui/tiles/parts/tile_type.h"
#include "ui/widgets/sheet.h"

#include <functional>
#include <map>

class QComboBox;
class QListWidget;

namespace titer::pages {

class LimitSheet : public widgets::Sheet {
    Q_OBJECT
public:
    LimitSheet(const AlarmEditor::Work& work, QWidget* page);
    // That of the page, made where it has none yet: its form is long, and few ask for it.
    static LimitSheet* on(QWidget& page, const AlarmEditor::Work& work);

    // Of these tags the first is shown; an alarm on it is open where there is one. A limit that was moved is typed, and waits for its reason.
    void open(const tiles::LimitWish& wish);
    // Asks what becomes of what is not kept.
    void leave() override;
    void plantLeft() override;

    QComboBox* tags() const { return m_tags; }
    QListWidget* list() const { return m_list; }
    // Begins a new one at this level.
    QPushButton* newButton(alarm::Level level) const { return m_new.at(level); }
    QPushButton* closeButton() const { return m_close; }
    AlarmEditor* editor() const { return m_editor; }

private:
    QWidget* makeLeft();
    void connectAll();
    std::string tag() const;
    void showTag();
    void takeMoved(const tiles::LimitWish& wish);
    void fill();
    void add(alarm::Level level);
    void addRationale(connect::Settings& begun) const;
    void choose(const std::string& id);

    AlarmEditor::Work m_work;
    widgets::Label* m_none;
    QComboBox* m_tags;
    QListWidget* m_list;
    std::map<alarm::Level, QPushButton*, std::greater<>> m_new; // the highest first
    QPushButton* m_close;
    AlarmEditor* m_editor;
};

} // namespace titer::pages
