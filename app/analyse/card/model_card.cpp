// Cards of models.
#include "app/analyse/card/model_card.h"

#include "app/common/export_file.h"
#include "core/mvda/learn/learned_json.h"
#include "core/mvda/model_json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <functional>

namespace titer::app {

using base::Json;
using base::say;

namespace {

base::Done writeCard(const ModelCard& card)
{
    return writeExport(card.path, QByteArray::fromStdString(card.file.write() + "\n"));
}

base::Done changeAt(const QString& path, const std::function<base::Done(Json&)>& act)
{
    base::Result<ModelCard> card = readModelCard(path);
    if (!card) return card.error();
    if (const base::Done done = act(card->file); !done) return done;
    return writeCard(*card);
}

const Json* memberOf(const Json& json, const char* part, const char* key)
{
    const Json* at = json.find(part);
    return at && at->isObject() ? at->find(key) : nullptr;
}

std::string textOf(const Json* json)
{
    return json && json->isString() ? json->string() : std::string();
}

} // namespace

std::string ModelCard::text(const char* key) const
{
    return textOf(memberOf(file, "card", key));
}

std::string ModelCard::tableName() const
{
    const Json* data = memberOf(file, "card", "data");
    return data && data->isObject() ? textOf(data->find("file")) : std::string();
}

std::string ModelCard::recipeName() const
{
    const Json* data = memberOf(file, "card", "data");
    return data && data->isObject() ? textOf(memberOf(*data, "recipe", "file")) : std::string();
}

std::size_t ModelCard::batches() const
{
    const Json* data = memberOf(file, "card", "data");
    const Json* batches = data && data->isObject() ? data->find("batches") : nullptr;
    return batches && batches->isArray() ? batches->items().size() : 0;
}

bool ModelCard::isVirtual() const
{
    return textOf(memberOf(file, "batch", "origin")) == "virtual";
}

bool ModelCard::isOfRows() const
{
    return textOf(file.find("format")) == mvda::modelFormat && !file.find("batch");
}

bool ModelCard::isOfBatches() const
{
    return file.find("batch") != nullptr;
}

base::Result<mvda::Model> modelIn(const std::string& text)
{
    const auto checked = [](const auto& read) -> base::Result<mvda::Model> {
        if (!read) return read.error();
        return mvda::Model();
    };
    const std::string format = mvda::formatIn(text);
    if (format == mvda::learnedFormat) return checked(mvda::readLearned(text));
    if (format == mvda::clustersFormat) return checked(mvda::readClusters(text));
    return mvda::readModel(text);
}

base::Result<std::string> readModelText(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::Code::Io, path.toStdString(),
                           say(CORE_TR("core", "The model could not be read ({1}). Open it again, or make it anew from "
                                               "its table."),
                               file.errorString().toStdString())};
    return file.readAll().toStdString();
}

base::Result<ModelCard> readModelCard(const QString& path)
{
    const base::Result<std::string> text = readModelText(path);
    if (!text) return text.error();
    base::Result<mvda::Model> model = modelIn(*text);
    if (!model) return model.error();
    base::Errors errors;
    ModelCard card{.path = path, .file = base::readJson(*text, errors), .model = *std::move(model), .life = {}};
    card.life = lifeOf(card.file);
    return card;
}

base::Done completeCardAt(const QString& path, const CardWords& words, const std::string& reason)
{
    return changeAt(path, [&](Json& file) {
        completeCard(file, words, reason);
        return base::done();
    });
}

base::Done deployAt(const QString& path, const std::string& reason)
{
    return changeAt(path, [&](Json& file) { return deployModel(file, reason); });
}

base::Done withdrawAt(const QString& path, const std::string& reason)
{
    return changeAt(path, [&](Json& file) { return withdrawModel(file, reason); });
}

base::Done replaceAt(const QString& former, const QString& next, const std::string& reason)
{
    if (QFileInfo(former).canonicalFilePath() == QFileInfo(next).canonicalFilePath())
        return base::inputError(
            say(CORE_TR("core", "A model does not replace itself. Choose the file of another one.")));
    base::Result<ModelCard> old = readModelCard(former), fresh = readModelCard(next);
    if (!old) return old.error();
    if (!fresh) return fresh.error();
    const std::string name = QFileInfo(next).fileName().toStdString();
    if (const base::Done done = replaceModel(old->file, fresh->file, name, reason); !done) return done;
    // In this order none is lost where the second file cannot be written.
    if (const base::Done done = writeCard(*fresh); !done) return done;
    return writeCard(*old);
}

QString successorOf(const ModelLife& life, const QString& path)
{
    if (life.state != ModelState::Replaced) return {};
    const auto last = std::find_if(life.events.rbegin(), life.events.rend(),
                                   [](const ModelEvent& event) { return event.what == nameOf(ModelState::Replaced); });
    const QFileInfo next(QFileInfo(path).dir(), QString::fromStdString(last->successor));
    return !last->successor.empty() && next.isFile() ? next.filePath() : QString();
}

} // namespace titer::app
