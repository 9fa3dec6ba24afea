package kg.daryger.files.domain;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import kg.daryger.files.FileId;
import kg.daryger.files.FileScanner;
import kg.daryger.shared.IdType;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FilesConfiguration {

    @Bean
    IdType<FileId> fileId() {
        return new IdType<>(FileId.class, FileId::new);
    }

    @Bean
    @ConditionalOnMissingBean
    FileScanner notScanned() {
        LoggerFactory.getLogger(FileScanner.class)
                .warn("uploads are not scanned for malware: no scanner is connected; their rows say NOT_SCANNED");
        return content -> FileScanner.Verdict.NOT_SCANNED;
    }

    @Bean
    Task<Void> filesSweep(SweepingFiles sweeping) {
        return Tasks.recurring("files-sweep", Schedules.daily(LocalTime.of(1, 40)))
                .execute((instance, context) -> sweeping.sweep());
    }
}
