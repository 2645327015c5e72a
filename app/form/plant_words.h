// Sentences of the core as the window shows them: ids and keys of the plant file, which stand in quotation marks there or are known by
// their underscores, become the names that people see. [any]
#pragma once

#include "app/document/document.h"
#include "core/model/library/law_source.h"
#include "core/model/remedy.h"

#include <QString>

#include <string>

namespace titer::app {

// `where` is the path that the sentence is about ("units/n1/params/diameter"): keys are looked up in its unit first. What is no id or key
// of this plant stays as it is.
QString inPlantWords(const QString& sentence, const Document& document, const std::string& where);
QString inPlantWords(const QString& sentence, const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                     const std::string& where);
// What a button says that carries out an offer: "Set to Biomass".
QString offerWords(const model::Offer& offer, const Document& document);
// What an estimator reports: ids of units, tags and paths of numbers stand in the places of its sentences without such
// marks, alone or several with commas between them.
QString estimateWords(const base::Sentence& what, const Document& document);
// Where a law is from and what was changed of it, each label in the language of the window.
QString sourceWords(const model::LawSource& source);

} // namespace titer::app
