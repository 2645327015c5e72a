// What the help says of one thing. [any]
#pragma once

#include <QString>
#include <QStringList>

#include <string>

namespace titer::app {

// Texts in the language of the window; empty where there is nothing to say.
struct HelpTopic {
    std::string id = {}; // empty: of something that is in no list
    QString title = {};
    QString kind = {};  // "Parameter", "Tile"
    QString place = {}; // what it belongs to
    QString meaning = {};
    QStringList also = {};   // other names of a term: synonyms, abbreviations
    QString inTiter = {};    // of a term of the field: what it is here, and where it is set
    std::string beside = {}; // id of a topic that says more; empty: none
    QString unit = {};
    QString range = {};
    QString defaultValue = {};
    QString choices = {};
    QString usedIn = {}; // equations, a line each
    QString source = {}; // author, year, journal
    QString key = {};    // of an action
};

} // namespace titer::app
