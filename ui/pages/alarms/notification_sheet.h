// Who is notified of alarms, and how: listed, made, changed, tried out and removed, with what was sent of late. A sheet over the page. [gui]
//
//   NotificationSheet sheet({desk, ensureProject}, page);   sheet.open();
#pragma once

#include "app/live/notifications/notification_desk.h"
#include "ui/look/glyph.h"
#include "ui/widgets/sheet.h"

#include <functional>
#include <optional>

class QListWidget;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace titer::form {
class SettingForm;
}
namespace titer::widgets {
class Label;
}

namespace titer::pages {

class NotificationSheet : public widgets::Sheet {
    Q_OBJECT
public:
    // All of it outlives the sheet.
    struct Work {
        app::NotificationDesk& desk;
        std::function<bool()> ensureProject; // asked before the first is kept
    };
    NotificationSheet(const Work& work, QWidget* page);

    void open();
    void leave() override;
    void plantLeft() override { hide(); } // what was typed goes with its project

    QListWidget* list() const { return m_list; }
    QListWidget* sent() const { return m_sent; }
    form::SettingForm* form() const { return m_form; }
    QPushButton* newButton() const { return m_new; }
    QPushButton* saveButton() const { return m_save; }
    QPushButton* testButton() const { return m_test; }
    QPushButton* removeButton() const { return m_remove; }
    QStringList findings() const;

private:
    QWidget* makeLists();
    QWidget* makeRight();
    QLayout* makeFoot();
    void connectAll();
    void fill();
    void fillSent();
    void markShown();
    void showRule(const app::NotificationRule& rule);
    void openNew();
    bool isTyped() const;
    bool mayDiscard();
    void takeEdit();
    void refresh();
    void save();
    void takeKept(const std::string& id);
    void askAllowance(const std::vector<connect::AccessScope>& reached);
    void remove();
    void test();
    void showTested(const std::string& id, const std::optional<base::Error>& fault);
    void showFirst(const base::Errors& errors);
    void report(look::Glyph glyph, const QString& sentence);

    Work m_work;
    app::NotificationRule m_shown; // as it is kept; without an id a new one
    connect::Settings m_kept;      // the same as the form shows it
    // As it stood at the last press of save, until another is shown: an answer is about that.
    std::optional<connect::Settings> m_pressed;
    std::optional<connect::Settings> m_asked; // which the next press allows
    bool m_isDiscarding = false;              // who asks again gives up what was typed
    bool m_takesFirst = false;                // of the list, once it is there
    bool m_isSure = false;                    // the next press removes it
    widgets::Label* m_title;
    QListWidget *m_list, *m_sent;
    form::SettingForm* m_form;
    QScrollArea* m_scroll;
    QVBoxLayout* m_findings;
    QPushButton *m_new, *m_save, *m_test, *m_remove, *m_close;
};

} // namespace titer::pages
