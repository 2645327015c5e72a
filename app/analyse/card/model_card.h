// The file of a multivariate model as a person looks after it: its card, its state, and what they do with it. Each act reads the file anew and
// replaces it as a whole.
#pragma once

#include "app/analyse/card/model_acts.h"

#include <QString>

namespace titer::app {

struct ModelCard {
    QString path;
    base::Json file;
    mvda::Model model; // empty of a learner and of clusters
    ModelLife life;

    // Of the member “card”: "purpose", "version", "created", "by"; empty where it is not stated.
    std::string text(const char* key) const;
    std::string tableName() const;  // empty where it is not known
    std::string recipeName() const; // that the table was made ready by; empty: by none
    std::size_t batches() const;    // that the card names
    bool isVirtual() const;         // these are runs of a model of the plant
    // It has components of rows, which can be tried on new samples and transferred: no learner, no clusters, no batches.
    bool isOfRows() const;
    bool isOfBatches() const;
};

// What the file of a model holds; an error says what to do.
base::Result<std::string> readModelText(const QString& path);
// The model of a text, empty of a learner and of clusters; an error where it is none of these.
base::Result<mvda::Model> modelIn(const std::string& text);
// The same of a file.
base::Result<ModelCard> readModelCard(const QString& path);
// The acts of model_acts.h, on files.
base::Done completeCardAt(const QString& path, const CardWords& words, const std::string& reason);
base::Done deployAt(const QString& path, const std::string& reason);
base::Done withdrawAt(const QString& path, const std::string& reason);
base::Done replaceAt(const QString& former, const QString& next, const std::string& reason);

// Of a model that was replaced the file of the one to use, in the same folder; empty: it was not, or the file is not there.
QString successorOf(const ModelLife& life, const QString& path);

} // namespace titer::app
