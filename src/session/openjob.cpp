#include "session/openjob.h"

#include <QFileInfo>

namespace partnerscope {

OpenJob::OpenJob(QString path, OpenMode mode, QString cacheFolder, QString measured, QObject *parent)
    : Job(tr("Opening %1").arg(QFileInfo(path).completeBaseName()), parent)
    , m_path(std::move(path))
    , m_mode(mode)
    , m_cacheFolder(std::move(cacheFolder))
    , m_measured(std::move(measured))
    , m_result(fail(ErrorCode::Cancelled, tr("Nothing was opened.")))
{
}

OpenJob::~OpenJob()
{
    stop();
}

void OpenJob::work()
{
    Result<std::unique_ptr<Session>> session = Session::open(m_path, m_mode, Clock(), m_cacheFolder);
    if (!session) {
        m_result = session.failure();
        return;
    }
    if (!m_measured.isEmpty())
        (*session)->measureWith(m_measured);
    (void)(*session)->measuringScores(); // the pages say what is wrong with a profile
    if (!report(1))
        return;
    (*session)->moveToThread(thread());
    m_result = std::move(session);
}

} // namespace partnerscope
