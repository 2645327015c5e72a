// What a lesson begins with: the plant as it is taken from the project, values that the lesson sets in it, recordings
// and studies. [gui]
#pragma once

#include "ui/pages/learn/editor/draft_form.h"

class QPushButton;
class QVBoxLayout;

namespace titer::pages {

class PartRows;
class SettingAdder;

class StartPart : public QWidget {
    Q_OBJECT
public:
    explicit StartPart(LessonMaking& making, QWidget* parent = nullptr);

    void refresh();
    QPushButton* projectButton() const { return m_project; }
    SettingAdder* setting() const { return m_setting; }
    PartRows* recordings() const { return m_recordings; }
    PartRows* studies() const { return m_studies; }
    QString fault() const;
    // A button for each value that is set, to do without it.
    const QList<QPushButton*>& removeButtons() const { return m_removes; }

private:
    void takeProject();
    void refreshSet();
    void refreshRecordings();
    void refreshStudies();
    void addSetting(const std::string& path, const base::Json& value);
    void removeSetting(const std::string& path);
    void editText(const std::string& path, const QString& title);

    LessonMaking& m_making;
    widgets::Label *m_state, *m_fault;
    QPushButton *m_project, *m_text;
    QVBoxLayout* m_set;
    std::string m_setShown;
    QList<QPushButton*> m_removes;
    SettingAdder* m_setting;
    PartRows *m_recordings, *m_studies;
};

} // namespace titer::pages
