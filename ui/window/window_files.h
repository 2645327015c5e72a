// Files of the window: new, open, save and versions. [gui]
//
//   files.open("plant.titer");  files.openExample("cho-fed-batch");  files.ensureProject()
//   signals opened(), closed(), recordingFound(path)
#pragma once

#include "app/document/document.h"

#include <QObject>

#include <string>
#include <string_view>

class QMenu;

namespace titer::app {
class AnalyseSession;
class ProjectCopies;
class Settings;
class StudySession;
} // namespace titer::app

namespace titer::window {

class WindowActions;

class WindowFiles : public QObject {
    Q_OBJECT
public:
    // All of it outlives this; `window` is asked over.
    WindowFiles(QWidget& window, app::Document& document, app::StudySession& studies, app::AnalyseSession& analyse,
                app::ProjectCopies& copies, const app::Settings& settings, WindowActions& actions);

    bool openExample(std::string_view id);
    // A project, a plant file, a published model or a recording, evaluated by its ending; a recording is shown before it is taken in, and
    // where the project of a PEtab problem goes is asked. What is wrong is shown in a box, or given back in `errors`.
    bool open(const QString& path, base::Errors* errors = nullptr);
    // A project or a plant as text; and of those a published model with its data.
    static bool isPlant(const QString& path);
    static bool isProblem(const QString& path);
    void choose();
    void chooseRecording();

    // False where a person would rather keep what would be lost. A demonstration that was changed goes on as a draft.
    bool leavePlant();
    // Recordings and sources would go with a plant that lies in no project: a draft is made for it. False where there is none then.
    bool ensureProject();
    // Reports an error in a box; whether there was none.
    bool reported(const base::Done& done, const QString& title);

    // An entry for each example plant, which asks for it.
    void addExamples(QMenu& menu);
    void showFileMenu(const QPoint& corner);

signals:
    void leaving();                                       // the plant, before it is kept
    void opened();                                        // a plant, by a person
    void closed();                                        // without another one
    void moved(const QString& from);                      // a draft or a demonstration goes on in another place
    void copyEnded(const QString& sentence, bool failed); // with the recorded data, in the background
    void exampleAsked(const std::string& id);             // by a menu
    void recordingFound(const QString& path);             // to be looked at
    void lessonFound(const QString& path);                // to be taken
    void courseFound(const QString& path);                // to be followed

private:
    void bind(WindowActions& actions);
    bool importProblem(const QString& path);
    void refuse(const QString& path, const base::Errors& faults);
    QString askProject(const QString& title, const QString& name);
    void save();
    void saveCopy();
    void exportPlant();
    void nameVersion();
    void goBackToVersion();
    void keepFirstEdit();
    bool keepsNoDrafts() const;
    bool isChangedDemonstration() const;
    bool move(const QString& path);
    QAction* action(const char* id) const;

    QWidget& m_window;
    app::Document& m_document;
    app::StudySession& m_studies;
    app::AnalyseSession& m_analyse;
    app::ProjectCopies& m_copies;
    const app::Settings& m_settings;
    WindowActions& m_actions;
};

} // namespace titer::window
