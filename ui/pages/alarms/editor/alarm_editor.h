// The form of one alarm: what it watches, when it is raised, what a person should know and do, and why it was changed. [gui]
//
//   editor.open("al-3");  editor.openNew("src-1/DO");       signals kept(id), removed(id)
//
// What was typed and not kept stays with its alarm until it is kept or discarded, also while another one is shown; so does a new one, with
// the tag and kind that it was begun with.
#pragma once

#include "app/live/alarm_definitions.h"
#include "app/tags/tag_feed.h"
#include "core/connect/settings.h"

#include <QWidget>

#include <functional>
#include <map>

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace titer::form {
class SettingForm;
class TagFields;
} // namespace titer::form
namespace titer::widgets {
class Label;
}

namespace titer::pages {

class AlarmEditor : public QWidget {
    Q_OBJECT
public:
    // All of it outlives the editor. `ensureProject` makes a project where there is none; false where that failed.
    struct Work {
        app::AlarmDefinitions& definitions;
        app::TagFeed& feed;
        std::function<bool()> ensureProject;
    };
    explicit AlarmEditor(const Work& work, QWidget* parent = nullptr);
    ~AlarmEditor() override;

    void open(const std::string& id);
    // With these settings, or what was typed for one that was begun on the same tag, of the same kind.
    void openNew(const connect::Settings& begun = {});
    // As if it were typed there.
    void setField(std::string_view key, const std::string& text);
    const std::string& id() const { return m_id; } // empty: a new one
    // Whether something is typed for this alarm that is not kept.
    bool isChanged(const std::string& id) const { return m_drafts.contains(id); }
    // Whether anything is, for any alarm.
    bool hasDrafts();
    // False where one cannot be kept, which is then shown with what is wrong.
    bool keepAll();
    void discardAll();
    // The reason that was given stays for what is changed next.
    void setOneReason() { m_oneReason = true; }
    void focusFirst();

    form::SettingForm* form() const { return m_form; }
    QLineEdit* reasonField() const { return m_reason; }
    QPushButton* keepButton() const { return m_keep; }
    QPushButton* removeButton() const { return m_remove; }
    QPushButton* discardButton() const { return m_discard; }
    QString reported() const;
    // What has to be typed before it can be kept, as it stands over the buttons; empty where that is all there.
    QString missingText() const;

    QSize minimumSizeHint() const override;

signals:
    void kept(const std::string& id);
    void removed(const std::string& id);
    void edited(); // isChanged()

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeFoot();
    void offerTags();
    void show(const std::string& id);
    void fill(const alarm::Definition& definition, const connect::Settings& begun = {});
    void holdTyped();
    void takeEdit();
    void fillUnit();
    void refresh();
    void refreshHead();
    void refreshMissing();
    void keep();
    void remove();
    void discard();
    bool wantsReason();
    void report(const QString& sentence);
    void showFirst(const base::Errors& errors);

    struct Draft {
        connect::Settings begun, typed;
    };
    Work m_work;
    std::string m_id;
    std::string m_place;                   // of its draft: the id, or what a new one was begun with
    alarm::Definition m_before;            // as it is kept
    connect::Settings m_kept;              // the same as the form shows it; of a new one, as it was begun
    std::map<std::string, Draft> m_drafts; // by place
    bool m_oneReason = false;
    widgets::Label *m_title, *m_origin, *m_notice;
    form::SettingForm* m_form;
    form::TagFields* m_tags;
    QScrollArea* m_scroll;
    QHBoxLayout* m_buttons;
    QLineEdit* m_reason;
    QPushButton *m_keep, *m_discard, *m_remove;
    widgets::Label *m_missing, *m_reported;
};

} // namespace titer::pages
