// The document's project: opening, saving while it is edited, copies and versions.
#include "app/common/sentence.h"
#include "app/document/document.h"
#include "app/document/plant_files.h"
#include "app/document/project/drafts.h"
#include "core/model/library/law_source.h"

#include <QFile>
#include <QFileInfo>

namespace titer::app {

using base::Done;
using base::Error;

Done Document::newPlant(model::Flowsheet flowsheet)
{
    return startWith({std::move(flowsheet), {}}, nullptr);
}

Done Document::newFromExample(std::string_view id)
{
    base::Result<model::Flowsheet> plant = examplePlant(id);
    if (!plant) return plant.error();
    return newPlant(std::move(*plant));
}

base::Errors Document::openPlantFile(const QString& path)
{
    base::Errors errors;
    base::Notices reported;
    model::Flowsheet flowsheet = readPlantFile(path, errors, reported);
    if (!errors.empty()) return errors;
    const Done started = startWith({std::move(flowsheet), {}}, nullptr, std::move(reported));
    if (!started) errors.push_back(started.error());
    return errors;
}

Done exportPlantFile(const Document& document, const QString& path)
{
    return writePlantFile(path, model::withLawSources(document.flowsheet(), document.catalogue()));
}

Done Document::openProject(const QString& path, base::Notices reported)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (project() && QFileInfo(this->path()) == QFileInfo(absolute)) {
        // The same file again: let go of it first, or it would seem to be held by somebody.
        const Done closed = closeProject();
        if (!closed) return closed;
    }
    base::Result<store::ProjectFile> file = store::ProjectFile::open(absolute.toStdString());
    if (!file) return file.error();
    const base::Result<store::PlantText> text = file->plant();
    if (!text) return text.error();
    base::Errors errors;
    model::Flowsheet flowsheet = model::readPlant(text->text, errors);
    if (!errors.empty()) return errors.front();
    const base::Result<std::optional<std::string>> folding = file->setting(Folding::settingKey);
    const base::Result<std::vector<store::PoolCut>> pools = file->pools();
    if (!pools) return pools.error();
    const Done started =
        startWith({std::move(flowsheet), fromStored(*pools)}, std::make_unique<ProjectSession>(std::move(*file)),
                  std::move(reported), folding ? folding->value_or(std::string()) : std::string());
    if (started) m_saving.setStateOfOpening(text->text);
    return started;
}

Done Document::createProject(const QString& path, bool replace)
{
    const std::string absolute = QFileInfo(path).absoluteFilePath().toStdString();
    base::Result<store::ProjectFile> file =
        store::ProjectFile::create(absolute, model::writePlant(flowsheet()), replace);
    if (!file) return file.error();
    const Done written = writeInto(*file);
    if (!written) return written;
    const Done closed = closeProject();
    if (!closed) return closed;
    m_saving.goOnIn(std::make_unique<ProjectSession>(std::move(*file)));
    emit projectChanged();
    emit saveStateChanged();
    return base::done();
}

Done Document::saveCopy(const QString& path)
{
    const std::string absolute = QFileInfo(path).absoluteFilePath().toStdString();
    if (!project()) {
        base::Result<store::ProjectFile> file =
            store::ProjectFile::create(absolute, model::writePlant(flowsheet()), true);
        return file ? writeInto(*file) : Done(file.error());
    }
    const Done copied = project()->ask([&absolute](store::ProjectFile& file) { return file.saveCopy(absolute); });
    if (!copied) return copied;
    // Changes that this project may not or could not take stand in the copy.
    base::Result<store::ProjectFile> copy = store::ProjectFile::open(absolute);
    if (!copy) return copy.error();
    const Done written = writeInto(*copy);
    return written ? copy->close() : written;
}

ProjectSession::State Document::state() const
{
    return {flowsheet(), toStored(poolCuts())};
}

Done Document::writeInto(store::ProjectFile& file) const
{
    const Done written = ProjectSession::write(file, state());
    return written ? file.setSetting(Folding::settingKey, m_folding.text()) : written;
}

Done Document::createDraft()
{
    const QString path = freeDraftPath(name());
    if (!path.isEmpty()) return createProject(path);
    return Error{
        base::Code::Io, draftFolder().toStdString(),
        base::say(CORE_TR(
            "core", "The folder for drafts could not be created. Save the plant as a project in your own folder."))};
}

Done Document::continueIn(const QString& path, const std::function<void()>& moved)
{
    if (!project()) return createProject(path, true);
    const Done copied = saveCopy(path);
    if (!copied) return copied;
    base::Result<store::ProjectFile> file = store::ProjectFile::open(QFileInfo(path).absoluteFilePath().toStdString());
    if (!file) return file.error();
    const QString before = this->path();
    m_saving.goOnIn(std::make_unique<ProjectSession>(std::move(*file)));
    if (isDraft(before)) QFile::remove(before);
    if (moved) moved();
    emit projectChanged();
    emit saveStateChanged();
    return base::done();
}

// A project that may not be written shows its folds until it is closed.
void Document::saveFolding()
{
    if (!m_saving.isWritable()) return;
    project()->post(
        [text = m_folding.text()](store::ProjectFile& file) { (void)file.setSetting(Folding::settingKey, text); });
}

Done Document::closeProject(bool mayLoseChanges)
{
    if (!project()) return base::done();
    const Done flushed = flush();
    if (!flushed && !mayLoseChanges) return flushed;
    const std::unique_ptr<ProjectSession> project = m_saving.letGo();
    // All is saved: where the log could not be folded in, the next opening does it.
    (void)project->close();
    emit projectChanged();
    emit saveStateChanged();
    return base::done();
}

QString Document::path() const
{
    return project() ? QString::fromStdString(project()->path()) : QString();
}

QString Document::name() const
{
    if (project() && !isDraft(path())) return QFileInfo(path()).completeBaseName();
    return flowsheet().name.empty() ? tr("New plant") : QString::fromStdString(flowsheet().name);
}

QString Document::saveText() const
{
    switch (saveState()) {
    case SaveState::NoFile:
        return tr("Not in a project yet");
    case SaveState::Saved:
        return tr("Saved");
    case SaveState::Saving:
        return tr("Saving…");
    case SaveState::Failed:
        return tr("Not saved. %1").arg(sentence(m_saving.error()->what));
    case SaveState::ReadOnly:
        return tr("Read-only, changes are not saved");
    }
    return {};
}

base::Notices Document::openingNotices() const
{
    base::Notices notices = project() ? project()->notices() : base::Notices();
    if (project() && project()->whyReadOnly()) notices.push_back({project()->path(), *project()->whyReadOnly()});
    notices.insert(notices.end(), m_reported.begin(), m_reported.end());
    return notices;
}

Done Document::addVersion(const QString& name)
{
    const Done flushed = flush();
    if (!flushed) return flushed;
    if (!project())
        return Error{
            base::Code::Input, "",
            base::say(CORE_TR("core", "Save the plant as a project first; versions are kept in the project."))};
    const base::Result<store::Version> added =
        project()->ask([text = name.toStdString()](store::ProjectFile& file) { return file.addVersion(text); });
    return added ? base::done() : Done(added.error());
}

base::Result<std::vector<store::Version>> Document::versions()
{
    if (!project()) return std::vector<store::Version>();
    return project()->ask([](store::ProjectFile& file) { return file.versions(); });
}

Done Document::restoreVersion(std::int64_t id, const QString& text)
{
    if (!project()) return base::done();
    const base::Result<std::string> stored =
        project()->ask([id](store::ProjectFile& file) { return file.versionText(id); });
    if (!stored) return stored.error();
    base::Errors errors;
    model::Flowsheet flowsheet = model::readPlant(*stored, errors);
    if (!errors.empty()) return errors.front();
    apply(std::move(flowsheet), text);
    return base::done();
}

} // namespace titer::app
