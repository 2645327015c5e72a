// Where this person last opened or wrote a file of some kind, so that the next question begins there. [gui]
//
//   LastFolders::current().of(fileKind(filter))           "" where none is known, or it is gone
//   LastFolders::current().remember(fileKind(filter), file)
#pragma once

#include <QString>
#include <QVariantMap>

namespace titer::app {

class Settings;

// The endings of the first filter of a file dialog, "*.csv *.txt" of "Tables (*.csv *.txt);;All (*)": whatever the language, those who ask
// for the same files share a folder.
QString fileKind(const QString& filter);

class LastFolders {
public:
    static LastFolders& current();

    // Takes over what the settings hold and keeps there what follows; they outlive every question.
    void keepIn(Settings& settings);
    // Nothing is kept any more, and none is known.
    void forget();

    QString of(const QString& kind) const;
    // The folder in which this file is.
    void remember(const QString& kind, const QString& file);

private:
    Settings* m_settings = nullptr;
    QVariantMap m_folders; // by kind
};

} // namespace titer::app
